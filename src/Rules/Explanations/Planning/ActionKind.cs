namespace Digital40.Rules.Explanations.Planning;

/// <summary>What an action is.</summary>
public enum ActionKind
{
    /// <summary>Holding activities, with evidence.</summary>
    Hold,

    /// <summary>Raising a figure, such as computers protected or news items of a month.</summary>
    Raise,

    /// <summary>Reporting a figure that nobody reported yet.</summary>
    Report,

    /// <summary>Completing something.</summary>
    Complete,

    /// <summary>Having something judged.</summary>
    Judge,
}
