namespace Digital40.RuleEngine.RuleModel;

/// <summary>The change that put a match on the agenda.</summary>
public enum MatchTrigger
{
    /// <summary>The match is not on the agenda.</summary>
    None = 0,

    /// <summary>The match has appeared.</summary>
    Created = 1,

    /// <summary>A fact of the match was updated.</summary>
    Updated = 2,

    /// <summary>The match has disappeared.</summary>
    Removed = 4,
}
