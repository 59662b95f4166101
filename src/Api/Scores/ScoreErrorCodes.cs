namespace Digital40.Api.Scores;

/// <summary>The stable codes of what is wrong with questions about scores.</summary>
public static class ScoreErrorCodes
{
    /// <summary>The edition has no score as of that day.</summary>
    public const string AsOfOutside = "as-of-outside";

    /// <summary>The register has no such entry.</summary>
    public const string InterpretationUnknown = "interpretation-unknown";

    /// <summary>The entry of the register has no such option.</summary>
    public const string InterpretationOption = "interpretation-option";

    /// <summary>An entry of the register stands twice.</summary>
    public const string InterpretationTwice = "interpretation-twice";

    /// <summary>The options, each good by itself, do not go together.</summary>
    public const string InterpretationCombination = "interpretation-combination";

    /// <summary>A plan is asked to gain less than nothing.</summary>
    public const string GainNegative = "gain-negative";

    /// <summary>There are more offices than are scored at once.</summary>
    public const string OfficesTooMany = "offices-too-many";

    /// <summary>There are no changes, or more than are tried at once.</summary>
    public const string ChangesCount = "changes-count";

    /// <summary>Two changes are of the same fact or the same evidence.</summary>
    public const string ChangeTwice = "change-twice";
}
