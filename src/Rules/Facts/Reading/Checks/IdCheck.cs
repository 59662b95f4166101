namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>Every fact has an id of its own.</summary>
internal sealed class IdCheck : IFactCheck
{
    private readonly Dictionary<string, RawFact> _first = new(StringComparer.Ordinal);

    public void Check(FactCase fact)
    {
        fact.Miss(FactErrorCodes.IdMissing, FactField.Id, "a text that no other fact has");
        var id = fact.Fact.Id;
        if (id.IsGiven() && !_first.TryAdd(id, fact.Fact))
        {
            var found = $"{Quoted.Text(id)}, which is also {FirstPlace.Describe(_first[id])}";
            fact.Refuse(FactErrorCodes.IdDuplicate, FactField.Id, "The id stands twice.", "a text that no other fact has", found);
        }
    }
}
