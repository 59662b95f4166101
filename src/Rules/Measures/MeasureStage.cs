namespace Digital40.Rules.Measures;

/// <summary>The order in which conclusions are drawn: each stage is complete before the next begins. Greater priorities fire first.</summary>
internal static class MeasureStage
{
    /// <summary>Measures of facts.</summary>
    public const int Facts = 1000;

    /// <summary>Measures of other measures; one that rests on another such measure fires after it.</summary>
    public const int Parts = 900;

    /// <summary>Levels.</summary>
    public const int Levels = 400;

    /// <summary>Scores of criteria.</summary>
    public const int Criteria = 300;

    /// <summary>Scores of areas.</summary>
    public const int Areas = 200;

    /// <summary>The card.</summary>
    public const int Card = 100;
}
