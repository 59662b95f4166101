using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations;

/// <summary>What a level, a step or a part asks of a measure.</summary>
/// <param name="Level">The number of the level that asks; null where a step or a part does.</param>
/// <param name="Owner">What the level, the step or the part is called.</param>
/// <param name="Points">What the level gives, in points; null where a step or a part asks.</param>
/// <param name="Condition">What is asked.</param>
/// <param name="IsMet">Whether it holds.</param>
/// <param name="IsConfirmed">Whether it holds on verified evidence alone.</param>
/// <param name="Text">What is asked, in one sentence.</param>
/// <param name="Clause">Where the document says so.</param>
public sealed record ThresholdExplanation(
    int? Level,
    LocalizedText Owner,
    decimal? Points,
    Condition Condition,
    bool IsMet,
    bool IsConfirmed,
    LocalizedText Text,
    string Clause);
