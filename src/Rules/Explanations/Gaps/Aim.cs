using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>A condition that a measure is to meet.</summary>
/// <param name="Builder">Finds what other conditions lack.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Condition">The condition.</param>
internal sealed record Aim(GapBuilder Builder, Measure Measure, Condition Condition)
{
    public Voice Voice => Builder.Voice;

    public Assessment Assessment => Measure.Assessment;

    public DateOnly AsOf => Measure.Assessment.AsOf;

    /// <summary>Whether it is met today.</summary>
    public bool Holds => Measure.Satisfies(Condition);

    public bool IsExact => Condition.Comparison == Comparison.Exactly;

    /// <summary>The value to reach; 1 for something that is done or not.</summary>
    public decimal Target => Condition.Comparison == Comparison.Met ? 1 : Condition.Threshold;

    /// <summary>The value to reach where only whole numbers can be.</summary>
    public int Whole => (int)Math.Min(int.MaxValue, Math.Ceiling(Target));

    /// <summary>Whether the value is already beyond what it must be exactly.</summary>
    public bool IsBeyond => IsExact && Measure.Value is { } value && value.CompareTo(Target) > 0;

    /// <summary>How far today's value is below the target; null where there is none, or no distance.</summary>
    public decimal? Missing =>
        Condition.Comparison is Comparison.AtLeast or Comparison.Exactly && Measure.Value is { } value && value.CompareTo(Target) < 0
            ? Target - value.Value
            : null;

    /// <summary>What a number must be raised by to be worth so much more: a whole number, unless exactly so much is asked.</summary>
    public decimal Raise(decimal missing) => missing <= 0 ? 0 : IsExact ? missing : Math.Ceiling(missing);

    /// <summary>The state of something that can be done until a day.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="isOpen">Whether it can still be made to.</param>
    public static GapState State(bool holds, bool isOpen) => holds ? GapState.Holds : isOpen ? GapState.Open : GapState.Closed;
}
