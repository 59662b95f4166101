namespace Digital40.Rules.Explanations.Gaps;

/// <summary>Something that an office has to complete.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Due">The last day; null where no date is tested.</param>
/// <param name="Office">The office.</param>
/// <param name="Item">The item; null where the indicator has none.</param>
internal sealed record FlagNeed(string Indicator, DateOnly? Due, string Office, string? Item) : Need(Indicator, Due)
{
    /// <summary>The attribute that tells climbers apart; null where it is no step of one.</summary>
    public string? Per { get; init; }

    /// <summary>The climber, such as a tambon; null for a new one.</summary>
    public string? Climber { get; init; }

    public override decimal Count => 1;

    protected override string MakeKey() => $"{Indicator}|{Item}|{Month}|{Office}|{Climber}";
}
