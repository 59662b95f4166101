using Digital40.Rules.Facts;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>A judgement that has to be given, or given anew.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Due">The last day.</param>
/// <param name="Item">The item.</param>
/// <param name="Known">The judgement that is to be given anew; null where nobody judged the item.</param>
/// <param name="Gain">What the most points would add to the measure, in its points.</param>
internal sealed record JudgementNeed(string Indicator, DateOnly? Due, string Item, Judgement? Known, decimal Gain) : Need(Indicator, Due)
{
    public override decimal Count => 1;

    protected override string MakeKey() => $"{Indicator}|{Item}|{Known?.Rater}";
}
