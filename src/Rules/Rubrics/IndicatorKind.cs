namespace Digital40.Rules.Rubrics;

/// <summary>What the facts of an indicator carry.</summary>
public enum IndicatorKind
{
    /// <summary>Something held or published once: <see cref="Facts.Activity"/>.</summary>
    Activity,

    /// <summary>A reported number: <see cref="Facts.Figure"/>.</summary>
    Measure,

    /// <summary>Something done or not: <see cref="Facts.Flag"/>.</summary>
    Flag,

    /// <summary>A rater's points: <see cref="Facts.Judgement"/>.</summary>
    Judgement,
}
