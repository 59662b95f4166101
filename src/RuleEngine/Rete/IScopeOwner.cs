namespace Digital40.RuleEngine.Rete;

/// <summary>A node that counts or gathers, for each tuple before it, the matches that are built on the tuple's note.</summary>
internal interface IScopeOwner
{
    /// <summary>A note was made, and every match it has so far was added.</summary>
    void Opened(SessionState state, Tuple note);

    /// <summary>The tuple behind the note was updated, and its matches were looked at again.</summary>
    void Updated(SessionState state, Tuple note);

    void MatchAdded(SessionState state, Tuple note, Tuple match);

    void MatchUpdated(SessionState state, Tuple note, Tuple match, bool isFactChanged);

    void MatchRemoved(SessionState state, Tuple note, Tuple match);
}
