namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>Every piece of evidence says where it is to be found.</summary>
internal sealed class EvidenceCheck : IFactCheck
{
    public void Check(FactCase fact)
    {
        for (var i = 0; i < fact.Fact.Evidence.Count; i++)
        {
            if (!fact.Fact.Evidence[i].Url.IsGiven())
            {
                fact.Refuse(
                    FactErrorCodes.EvidenceUrlMissing, FactField.Evidence, "A piece of evidence has no url.", "where it is to be found", "nothing");
            }
        }
    }
}
