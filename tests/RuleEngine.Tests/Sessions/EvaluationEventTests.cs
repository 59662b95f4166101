using Digital40.RuleEngine.Diagnostics;

namespace Digital40.RuleEngine.Tests.Sessions;

public class EvaluationEventTests : SessionTest
{
    public EvaluationEventTests()
    {
        Rule(rule =>
        {
            Person person = null!;
            Order order = null!;
            rule.Name("rule");
            rule.When().Match(() => person, p => p.Age > 0).Match(() => order, o => o.Customer == person.Name);
            rule.Filter().Where(() => order.Amount < 10);
            rule.Then().Do(_ => Check(person, order));
        });
    }

    [Fact]
    public void LhsExpressionEvaluated_EachCondition_TellsArgumentsResultFactsAndRules()
    {
        List<LhsExpressionEventArgs> seen = [];
        Session.Events.LhsExpressionEvaluatedEvent += (_, args) => seen.Add(args);
        var person = new Person("Ann", 1);
        var order = new Order("Bob", 2);

        Session.InsertAll([person, order]);

        Assert.Equal([true, false], seen.Select(args => args.Result));
        Assert.Equal([person], seen[0].Arguments);
        Assert.Equal([order, person], seen[1].Arguments);
        Assert.Equal([person, order], seen[1].Facts.Select(fact => fact.Value));
        Assert.All(seen, args => Assert.Equal("rule", Assert.Single(args.Rules).Name));
        Assert.All(seen, args => Assert.Null(args.Exception));
    }

    [Fact]
    public void AgendaAndRhsExpressionEvaluated_FilterAndAction_TellTheMatch()
    {
        List<string> seen = [];
        Session.Events.AgendaExpressionEvaluatedEvent += (_, args) => seen.Add($"filter {args.Rule.Name} {args.Result} {string.Join(',', args.Arguments)}");
        Session.Events.RhsExpressionEvaluatedEvent += (_, args) => seen.Add($"action {args.Rule.Name} {args.Match.Trigger} {string.Join(',', args.Arguments)}");
        Session.InsertAll([new Person("Ann", 1), new Order("Ann", 2)]);
        Session.Fire();

        Assert.Equal(["filter rule True Ann/2", "action rule Created Ann,Ann/2"], seen);
    }

    [Fact]
    public void LhsExpressionFailed_Handled_ConditionDoesNotHold()
    {
        StateLength();
        List<string> seen = [];
        Session.Events.LhsExpressionFailedEvent += (_, args) => args.IsHandled = Added(seen, $"failed {args.Exception!.GetType().Name}");
        Session.Events.LhsExpressionEvaluatedEvent += (_, args) => seen.Add(args.Exception is null ? "evaluated" : "evaluated with failure");

        Session.Insert(new Note(null!));

        Assert.Equal(["failed NullReferenceException", "evaluated with failure"], seen);
        Fires();
    }

    [Fact]
    public void LhsExpressionFailed_HandledByFactory_IsHandled()
    {
        StateLength();
        Factory.Events.LhsExpressionFailedEvent += (_, args) => args.IsHandled = true;

        Session.InsertAll([new Note(null!), new Note("abc")]);

        Fires("abc");
    }

    [Fact]
    public void LhsExpressionFailed_NotHandled_ThrowsOnceForAllFailuresOfTheOperation()
    {
        var failures = 0;
        StateLength();
        StateLength();
        Session.Events.LhsExpressionFailedEvent += (_, _) => failures++;

        var exception = Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.InsertAll([new Note(null!), new Note(null!)]));

        Assert.IsType<NullReferenceException>(exception.InnerException);
        Assert.Equal(2, failures);
    }

    [Fact]
    public void RhsExpressionFailed_Handled_RunsNextAction()
    {
        Rule(rule =>
        {
            Note note = null!;
            rule.When().Match(() => note);
            rule.Then().Do(_ => Log.Add(note.Text.Trim())).Do(_ => Log.Add("next"));
        });
        Session.Events.RhsExpressionFailedEvent += (_, args) => args.IsHandled = Added(Log, args.Exception!.GetType().Name);
        Session.Insert(new Note(null!));

        Fires("NullReferenceException", "next");
    }

    [Fact]
    public void Handler_OfEvaluationThrows_OperationIsCarriedThroughAndThrows()
    {
        Session.Events.LhsExpressionEvaluatedEvent += (_, _) => throw new NotSupportedException("Handler.");

        Assert.Throws<NotSupportedException>(() => Session.InsertAll([new Person("Ann", 1), new Order("Ann", 2)]));

        Fires("Ann Ann/2");
    }

    [Fact]
    public void Handler_OfFailureThrows_ReachesCaller()
    {
        StateLength();
        Session.Events.LhsExpressionFailedEvent += (_, _) => throw new NotSupportedException("Handler.");

        Assert.Throws<NotSupportedException>(() => Session.Insert(new Note(null!)));
    }

    private static bool Added(List<string> list, string text)
    {
        list.Add(text);
        return true;
    }

    private void StateLength() => Rule(rule =>
    {
        Note note = null!;
        rule.When().Match(() => note, n => n.Text.Length > 2);
        rule.Then().Do(_ => Log.Add($"{note}"));
    });

    private void Check(Person person, Order order) => Log.Add($"{person} {order}");
}
