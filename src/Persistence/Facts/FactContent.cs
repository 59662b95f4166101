using Digital40.Rules.Facts;

namespace Digital40.Persistence.Facts;

/// <summary>What a stored fact says, without who recorded it and when: all that scoring needs.</summary>
internal sealed record FactContent(
    long Id,
    FactKind Kind,
    string Office,
    string Indicator,
    string? Item,
    DateOnly Date,
    int? Month,
    decimal? Value,
    decimal? OutOf,
    bool? Done,
    string? Rater,
    int? Points,
    string? Attributes,
    string? Reference)
{
    /// <summary>The scoring core's fact.</summary>
    public Fact ToFact(IReadOnlyList<Evidence> evidence, FactAttributes attributes)
    {
        var (id, month, values) = (FactReference.Of(Id, Reference), Months.Read(Month), attributes.Read(Attributes));
        return Kind switch
        {
            FactKind.Figure => new Figure
            {
                Id = id, Office = Office, Indicator = Indicator, Item = Item, Date = Date, Month = month, Attributes = values, Evidence = evidence,
                Value = Value!.Value, OutOf = OutOf,
            },
            FactKind.Flag => new Flag
            {
                Id = id, Office = Office, Indicator = Indicator, Item = Item, Date = Date, Month = month, Attributes = values, Evidence = evidence,
                Done = Done!.Value,
            },
            FactKind.Judgement => new Judgement
            {
                Id = id, Office = Office, Indicator = Indicator, Item = Item, Date = Date, Month = month, Attributes = values, Evidence = evidence,
                Rater = Rater!, Points = Points!.Value,
            },
            _ => new Activity
            {
                Id = id, Office = Office, Indicator = Indicator, Item = Item, Date = Date, Month = month, Attributes = values, Evidence = evidence,
            },
        };
    }
}
