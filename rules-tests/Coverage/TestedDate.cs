using Digital40.Rules.Facts;

namespace Digital40.RulesTests.Coverage;

/// <summary>A date that facts are held against.</summary>
/// <param name="Criterion">The criterion that it matters to.</param>
/// <param name="Indicator">The indicator of the facts.</param>
/// <param name="Item">Their item; <c>null</c> for any.</param>
/// <param name="Date">The date: the last day, or the first, that a fact counts on.</param>
internal sealed record TestedDate(string Criterion, string Indicator, string? Item, DateOnly Date)
{
    /// <summary>What the date is of: the indicator, and its item where one is meant.</summary>
    public string Name => Item is null ? Indicator : $"{Indicator} {Item}";

    /// <summary>Whether a fact is held against the date.</summary>
    /// <param name="fact">The fact.</param>
    public bool IsAbout(Fact fact) => fact.Indicator == Indicator && (Item is null || fact.Item == Item);
}
