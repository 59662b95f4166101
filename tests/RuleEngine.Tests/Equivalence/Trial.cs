using Digital40.RuleEngine.Diagnostics;

namespace Digital40.RuleEngine.Tests.Equivalence;

/// <summary>
/// Rules, and operations on a session. Whenever no rule waits, the session's matches, the facts that rules have yielded and what rules have fired for
/// must be what a plain evaluation of the rules over the facts gives; and a session that is given the final facts at once must agree. In a quiet trial
/// nobody listens to the matches, so that they are not compared, and the rules fire in one run: then new facts wait in the network.
/// </summary>
internal sealed class Trial(RandomRule[] rules, Operation[] operations, bool isRisky, bool isHandled, bool isTraced, bool isQuiet = false)
{
    private const int FiringLimit = 50_000;
    private readonly Dictionary<int, Item> _facts = [];
    private Journal _journal = new();

    public RandomRule[] Rules => rules;

    public Operation[] Operations => operations;

    /// <summary>The same with other rules or operations.</summary>
    public Trial With(RandomRule[]? otherRules = null, Operation[]? otherOperations = null) =>
        new(otherRules ?? rules, otherOperations ?? operations, isRisky, isHandled, isTraced, isQuiet);

    /// <summary>Runs the trial.</summary>
    /// <returns>The firings in order.</returns>
    public IReadOnlyList<string> Run()
    {
        var factory = Compiled();
        var session = Begin(factory);
        foreach (var operation in operations)
        {
            Apply(session, operation);
        }

        Finish(session);
        var log = _journal.Log;
        var final = _facts.Values.Select(Copy).ToArray();
        Guarded(() => session.RetractAll(_facts.Values));
        _facts.Clear();
        Finish(session);
        var counts = Memories.CountsOf(session);
        ((IDisposable)session).Dispose();
        Repeat(factory, final);
        Assert.Equal(Repeat(factory, []), counts);
        return log;
    }

    public override string ToString() =>
        $"risky {isRisky}, handled {isHandled}, traced {isTraced}\n{string.Join('\n', rules.AsEnumerable())}\n{string.Join('\n', operations.AsEnumerable())}";

    private static Item Copy(Item item)
    {
        var copy = (Item)Activator.CreateInstance(item.GetType())!;
        copy.Id = item.Id;
        copy.CopyFrom(item);
        return copy;
    }

    private ISessionFactory Compiled()
    {
        var compiler = new RuleCompiler { ExpressionCompiler = new InterpretingCompiler() };
        return compiler.Compile(rules.Select(rule => rule.Build()));
    }

    private ISession Begin(ISessionFactory factory)
    {
        _journal = new Journal();
        return factory.CreateSession(session =>
        {
            _journal.Attach(session, isQuiet);
            if (isTraced)
            {
                session.Events.LhsExpressionEvaluatedEvent += (_, _) => { };
            }

            if (isHandled)
            {
                session.Events.LhsExpressionFailedEvent += (_, args) => ((IRecoverableError)args).IsHandled = true;
                session.Events.AgendaExpressionFailedEvent += (_, args) => args.IsHandled = true;
            }
        });
    }

    /// <summary>The final facts, inserted at once into a session that uses the memory of the first one.</summary>
    private int[] Repeat(ISessionFactory factory, Item[] facts)
    {
        _facts.Clear();
        var session = Begin(factory);
        Apply(session, new Operation(OperationKind.Insert, facts, true));
        Finish(session);
        var counts = Memories.CountsOf(session);
        ((IDisposable)session).Dispose();
        return counts;
    }

    private void Apply(ISession session, Operation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Insert:
                var inserted = operation.Facts.Where(fact => !_facts.ContainsKey(fact.Id)).Select(Copy).ToArray();
                Array.ForEach(inserted, fact => _facts.Add(fact.Id, fact));
                Each(operation, inserted, session.Insert, session.InsertAll);
                break;
            case OperationKind.Update:
                Each(operation, Known(operation), Changing<object>(session.Update), facts => { Array.ForEach([.. facts], fact => Change(fact)); session.UpdateAll(facts); });
                break;
            default:
                ApplyOther(session, operation);
                break;
        }

        void Change(object fact) => ((Item)fact).CopyFrom(Array.Find(operation.Facts, change => change.Id == ((Item)fact).Id)!);
        Action<object> Changing<T>(Action<object> update) => fact => { Change(fact); update(fact); };
    }

    private void ApplyOther(ISession session, Operation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Replace:
                var replaced = operation.Facts.Where(fact => _facts.ContainsKey(fact.Id)).Select(Copy).ToArray();
                Array.ForEach(replaced, fact => _facts[fact.Id] = fact);
                Each(operation, replaced, session.Update, session.UpdateAll);
                break;
            case OperationKind.Retract:
                var gone = Known(operation);
                Array.ForEach(gone, fact => _facts.Remove(fact.Id));
                Each(operation, gone, session.Retract, session.RetractAll);
                break;
            case OperationKind.Fire:
                Finish(session);
                break;
            case OperationKind.FireSome:
                Guarded(() => session.Fire(2));
                break;
            default:
                session.AutoPropagateLinkedFacts = operation.Kind != OperationKind.HoldLinked;
                Guarded(() => session.PropagateLinked());
                break;
        }
    }

    private Item[] Known(Operation operation) => [.. operation.Facts.Where(fact => _facts.ContainsKey(fact.Id)).Select(fact => _facts[fact.Id])];

    private void Each(Operation operation, Item[] facts, Action<object> one, Action<IEnumerable<object>> all)
    {
        if (operation.IsBatch)
        {
            Guarded(() => all(facts));
        }
        else
        {
            Array.ForEach(facts, fact => Guarded(() => one(fact)));
        }
    }

    /// <summary>Does something in which a condition may fail; the session has to be in order all the same.</summary>
    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (RuleExpressionEvaluationException) when (isRisky && !isHandled)
        {
        }
    }

    /// <summary>Fires until no rule waits, and compares.</summary>
    private void Finish(ISession session)
    {
        for (var limit = FiringLimit; limit > 0; limit--)
        {
            Guarded(() => session.PropagateLinked());
            if (session.Agenda.IsEmpty)
            {
                break;
            }

            Guarded(() => session.Fire(isQuiet ? limit : 1));
        }

        Assert.True(session.Agenda.IsEmpty, "The rules fire for ever.");
        Compare(session);
    }

    private void Compare(ISession session)
    {
        var facts = session.Query<Item>().ToArray();
        Same(_facts.Values.Select(fact => fact.ToString()), facts.Where(fact => fact is not Derived).Select(fact => fact.ToString()));
        if (!isQuiet)
        {
            Same(rules.SelectMany(rule => rule.Matches(facts)), _journal.Matches);
        }

        Same(rules.Where(rule => rule.FiresAlways).SelectMany(rule => rule.Matches(facts)), _journal.FiredFor);
        Same(rules.SelectMany(rule => Yields(rule, facts)), facts.OfType<Derived>().Select(fact => fact.ToString()));
    }

    private static IEnumerable<string> Yields(RandomRule rule, Item[] facts)
    {
        if (rule.YieldedType is not null)
        {
            foreach (var match in rule.Matches(facts))
            {
                var yielded = (Item)Activator.CreateInstance(rule.YieldedType)!;
                RandomRule.Fill(yielded, match);
                yield return yielded.ToString();
            }
        }
    }

    private static void Same(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
}
