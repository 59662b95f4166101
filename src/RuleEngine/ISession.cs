using Digital40.RuleEngine.Diagnostics;
using Digital40.RuleEngine.Extensibility;

namespace Digital40.RuleEngine;

/// <summary>
/// Facts and the rules that match them. A session is for one thread at a time; facts are matched when they are inserted, updated or retracted, and rules
/// are fired by <see cref="Fire()"/>. A session that is disposed gives its memory to the next one of its factory.
/// </summary>
public interface ISession
{
    /// <summary>Whether facts that rules yield are matched as soon as the rule has fired; true unless set.</summary>
    bool AutoPropagateLinkedFacts { get; set; }

    /// <summary>The matches that wait to be fired.</summary>
    IAgenda Agenda { get; }

    /// <summary>The session's events.</summary>
    IEventProvider Events { get; }

    /// <summary>What finds services for rules.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>What runs the actions of rules; null for the engine itself.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Inserts facts, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">A fact is already in working memory.</exception>
    /// <exception cref="RuleLhsExpressionEvaluationException">A condition threw.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts facts, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The facts that are already in working memory.</returns>
    IFactResult TryInsertAll(IEnumerable<object> facts);

    /// <summary>Inserts facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">What to do when some cannot be inserted.</param>
    /// <returns>The facts that are already in working memory.</returns>
    IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Inserts a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The fact is already in working memory.</exception>
    /// <exception cref="RuleLhsExpressionEvaluationException">A condition threw.</exception>
    void Insert(object fact);

    /// <summary>Inserts a fact unless it is in working memory.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether it was inserted.</returns>
    bool TryInsert(object fact);

    /// <summary>Tells that facts have changed, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">A fact is not in working memory, or a rule has yielded it.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Tells that facts have changed, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The facts that are not in working memory, or that a rule has yielded.</returns>
    IFactResult TryUpdateAll(IEnumerable<object> facts);

    /// <summary>Tells that facts have changed.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">What to do when some cannot be updated.</param>
    /// <returns>The facts that are not in working memory, or that a rule has yielded.</returns>
    IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Tells that a fact has changed. An equal object takes the place of the one in working memory.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The fact is not in working memory, or a rule has yielded it.</exception>
    void Update(object fact);

    /// <summary>Tells that a fact has changed, if it is in working memory.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Whether it is.</returns>
    bool TryUpdate(object fact);

    /// <summary>Takes facts out of working memory, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentException">A fact is not in working memory, or a rule has yielded it.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Takes facts out of working memory, all or none.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The facts that are not in working memory, or that a rule has yielded.</returns>
    IFactResult TryRetractAll(IEnumerable<object> facts);

    /// <summary>Takes facts out of working memory.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">What to do when some cannot be retracted.</param>
    /// <returns>The facts that are not in working memory, or that a rule has yielded.</returns>
    IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Takes a fact out of working memory, and with it what rules have yielded because of it.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The fact is not in working memory, or a rule has yielded it.</exception>
    void Retract(object fact);

    /// <summary>Takes a fact out of working memory, if it is there.</summary>
    /// <param name="facts">The fact.</param>
    /// <returns>Whether it was.</returns>
    bool TryRetract(object facts);

    /// <summary>Matches the facts that rules have yielded since the last time.</summary>
    /// <returns>What was done, in order; empty when there was nothing.</returns>
    IEnumerable<ILinkedFactSet> PropagateLinked();

    /// <summary>Fires rules until none waits.</summary>
    /// <returns>How many were fired.</returns>
    /// <exception cref="RuleRhsExpressionEvaluationException">An action threw.</exception>
    /// <exception cref="RuleFiringLimitException">The rules fire one another for ever.</exception>
    int Fire();

    /// <summary>Fires rules until none waits.</summary>
    /// <param name="cancellationToken">Ends the run between two rules.</param>
    /// <returns>How many were fired.</returns>
    int Fire(CancellationToken cancellationToken);

    /// <summary>Fires rules until none waits or so many were fired.</summary>
    /// <param name="maxRulesNumber">The greatest number of firings.</param>
    /// <returns>How many were fired.</returns>
    int Fire(int maxRulesNumber);

    /// <summary>Fires rules until none waits or so many were fired.</summary>
    /// <param name="maxRulesNumber">The greatest number of firings.</param>
    /// <param name="cancellationToken">Ends the run between two rules.</param>
    /// <returns>How many were fired.</returns>
    int Fire(int maxRulesNumber, CancellationToken cancellationToken);

    /// <summary>The facts of a type in working memory, yielded ones included, in the order in which they came.</summary>
    /// <typeparam name="TFact">The type; derived types and implementations count.</typeparam>
    IQueryable<TFact> Query<TFact>();
}
