namespace Digital40.RuleEngine.RuleModel;

/// <summary>What an action of a rule can do with the engine that runs it.</summary>
public interface IContext
{
    /// <summary>The rule being run.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The match the rule is run for.</summary>
    IMatch Match { get; }

    /// <summary>Signalled when the run of the rules is to be cancelled.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>Ends the run of the rules once the current rule has finished.</summary>
    void Halt();

    /// <summary>Adds a fact.</summary>
    /// <exception cref="ArgumentException">The fact is already in working memory.</exception>
    void Insert(object fact);

    /// <summary>Adds facts, all or none.</summary>
    /// <exception cref="ArgumentException">A fact is already in working memory.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Adds a fact unless it is in working memory; returns whether it was added.</summary>
    bool TryInsert(object fact);

    /// <summary>Tells the engine that a fact has changed.</summary>
    /// <exception cref="ArgumentException">The fact is not in working memory.</exception>
    void Update(object fact);

    /// <summary>Tells the engine that facts have changed, all or none.</summary>
    /// <exception cref="ArgumentException">A fact is not in working memory.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Tells the engine that a fact has changed if it is in working memory; returns whether it is.</summary>
    bool TryUpdate(object fact);

    /// <summary>Removes a fact.</summary>
    /// <exception cref="ArgumentException">The fact is not in working memory.</exception>
    void Retract(object fact);

    /// <summary>Removes facts, all or none.</summary>
    /// <exception cref="ArgumentException">A fact is not in working memory.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Removes a fact if it is in working memory; returns whether it was.</summary>
    bool TryRetract(object fact);

    /// <summary>The keys of the facts linked to the current match.</summary>
    IEnumerable<object> GetLinkedKeys();

    /// <summary>The fact linked to the current match under the key, or <c>null</c>.</summary>
    object? GetLinked(object key);

    /// <summary>Adds a fact that is removed by itself when the current match ceases to hold.</summary>
    /// <exception cref="ArgumentException">The key is already in use for the match, or the fact is already in working memory.</exception>
    void InsertLinked(object key, object fact);

    /// <summary>Adds facts that are removed by themselves when the current match ceases to hold.</summary>
    /// <exception cref="ArgumentException">A key is already in use for the match, or a fact is already in working memory.</exception>
    void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Replaces the fact linked to the current match under the key and tells the engine that it has changed.</summary>
    /// <exception cref="ArgumentException">No fact is linked under the key.</exception>
    void UpdateLinked(object key, object fact);

    /// <summary>Replaces the facts linked to the current match under the keys and tells the engine that they have changed.</summary>
    /// <exception cref="ArgumentException">No fact is linked under one of the keys.</exception>
    void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Removes the fact linked to the current match under the key before the match ceases to hold.</summary>
    /// <exception cref="ArgumentException">No fact is linked under the key.</exception>
    void RetractLinked(object key, object fact);

    /// <summary>Removes the facts linked to the current match under the keys before the match ceases to hold.</summary>
    /// <exception cref="ArgumentException">No fact is linked under one of the keys.</exception>
    void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>The external service of the given type, taken from the resolver of the session.</summary>
    object Resolve(Type serviceType);
}
