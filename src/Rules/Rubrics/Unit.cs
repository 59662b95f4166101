namespace Digital40.Rules.Rubrics;

/// <summary>What a measure's value and its thresholds are counted in.</summary>
public enum Unit
{
    /// <summary>Plain numbers: times, forms, news items, places.</summary>
    Count,

    /// <summary>Percent, 0 to 100; compared by cross-multiplying, never as a rounded percentage.</summary>
    Percent,

    /// <summary>Items or parts that are complete.</summary>
    Items,

    /// <summary>Steps of a ladder that are climbed.</summary>
    Steps,

    /// <summary>Points given by raters.</summary>
    Points,

    /// <summary>Done in time or not: 1 or 0.</summary>
    Done,
}
