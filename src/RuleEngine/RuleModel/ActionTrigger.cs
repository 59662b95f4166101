namespace Digital40.RuleEngine.RuleModel;

/// <summary>The changes of a match that run an action.</summary>
[Flags]
public enum ActionTrigger
{
    /// <summary>The action never runs.</summary>
    None = 0,

    /// <summary>The action runs when the match appears.</summary>
    Activated = 1,

    /// <summary>The action runs when a fact of the match was updated.</summary>
    Reactivated = 2,

    /// <summary>The action runs when the match disappears.</summary>
    Deactivated = 4,
}
