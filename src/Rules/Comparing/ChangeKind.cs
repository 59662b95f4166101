namespace Digital40.Rules.Comparing;

/// <summary>What a change between two editions is about.</summary>
public enum ChangeKind
{
    /// <summary>The edition as a whole: its status, its window, the notes and maxima of its cards.</summary>
    Edition,

    /// <summary>An area.</summary>
    Area,

    /// <summary>A criterion: its area, its clause, whom it binds.</summary>
    Criterion,

    /// <summary>A level, or its clause.</summary>
    Level,

    /// <summary>What a measure must reach.</summary>
    Threshold,

    /// <summary>Points: of a level, or the most that a card, an area or a criterion gives.</summary>
    Points,

    /// <summary>A measure: what is computed, of what, by when.</summary>
    Measure,

    /// <summary>An indicator, its items or its attributes.</summary>
    Indicator,

    /// <summary>A deadline.</summary>
    Deadline,

    /// <summary>A duty that carries no points.</summary>
    Duty,

    /// <summary>A wording, in Thai or in English.</summary>
    Wording,

    /// <summary>The interpretation register.</summary>
    Register,

    /// <summary>The lists: units, channels, recipients, offices, the working group, the form of the innovation report.</summary>
    Directory,
}
