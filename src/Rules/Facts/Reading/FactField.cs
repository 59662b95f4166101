namespace Digital40.Rules.Facts.Reading;

/// <summary>The parts that a fact can have in a file.</summary>
internal enum FactField
{
    Id,
    Office,
    Indicator,
    Item,
    Date,
    Month,
    Value,
    OutOf,
    Done,
    Rater,
    Points,
    Attributes,
    Evidence,
    Channel,
    RecordedBy,
    RecordedAt,
    Note,
}
