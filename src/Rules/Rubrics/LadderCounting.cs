namespace Digital40.Rules.Rubrics;

/// <summary>How the steps of a ladder count.</summary>
public enum LadderCounting
{
    /// <summary>Each step needs all before it: the value is the last step of the unbroken climb.</summary>
    Consecutive,

    /// <summary>Each step counts on its own: the value is how many are met.</summary>
    Each,
}
