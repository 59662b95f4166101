namespace Digital40.Rules.Tool.Screens;

/// <summary>How much of an explanation is shown: criteria that were asked for down to their facts, a whole card in outline.</summary>
/// <param name="Facts">Whether the facts behind measures are listed, and what measures are made of.</param>
/// <param name="Gaps">How many steps down what is missing is shown.</param>
/// <param name="EveryChoice">Whether, where only some of several things are needed, all of them are shown or those that take least.</param>
/// <param name="CountedFacts">How many facts that count are listed a measure.</param>
/// <param name="OtherFacts">How many facts that do not count are listed a measure.</param>
internal sealed record ExplainDepth(bool Facts, int Gaps, bool EveryChoice, int CountedFacts, int OtherFacts)
{
    /// <summary>A whole card.</summary>
    public static ExplainDepth Outline { get; } = new(false, 2, false, 0, 0);

    /// <summary>Some criteria.</summary>
    public static ExplainDepth Criterion { get; } = new(true, int.MaxValue, true, 3, 10);

    /// <summary>Every fact.</summary>
    public static ExplainDepth EveryFact { get; } = new(true, int.MaxValue, true, int.MaxValue, int.MaxValue);
}
