namespace Digital40.Rules.Explanations;

/// <summary>What a gap is in.</summary>
public enum GapKind
{
    /// <summary>A level: all of its conditions.</summary>
    Level,

    /// <summary>A condition on a measure.</summary>
    Condition,

    /// <summary>An item, such as a database.</summary>
    Item,

    /// <summary>A part, such as a process.</summary>
    Part,

    /// <summary>A step of a ladder.</summary>
    Step,

    /// <summary>A month.</summary>
    Month,

    /// <summary>An office.</summary>
    Office,
}
