namespace Digital40.Rules.Explanations;

/// <summary>What a detail of a measure is about.</summary>
public enum DetailKind
{
    /// <summary>A value of an attribute, such as a form of activity.</summary>
    Value,

    /// <summary>A month.</summary>
    Month,

    /// <summary>An office.</summary>
    Office,

    /// <summary>An item, such as a database.</summary>
    Item,

    /// <summary>A part, such as a process.</summary>
    Part,

    /// <summary>A step of a ladder.</summary>
    Step,

    /// <summary>One that climbs a ladder, such as a tambon.</summary>
    Climber,

    /// <summary>A condition of a part or a step.</summary>
    Condition,

    /// <summary>A heading over judged items.</summary>
    Heading,

    /// <summary>A rater.</summary>
    Rater,
}
