namespace Digital40.Rules.Rubrics;

/// <summary>What somebody is in the working group.</summary>
public enum WorkingGroupPosition
{
    /// <summary>Its head.</summary>
    Head,

    /// <summary>A member.</summary>
    Member,

    /// <summary>A member and its secretary.</summary>
    Secretary,

    /// <summary>A member and its assistant secretary.</summary>
    AssistantSecretary,
}
