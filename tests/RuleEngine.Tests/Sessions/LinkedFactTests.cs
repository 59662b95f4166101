using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Sessions;

public class LinkedFactTests : SessionTest
{
    private readonly Person _person = new("Ann", 20);

    [Fact]
    public void UpdateAndRetract_LinkedFact_AreRefused()
    {
        State(ctx => ctx.InsertLinked("key", new Note("a")));
        Session.Fire();
        var note = Session.Query<Note>().Single();

        Assert.False(Session.TryUpdate(note));
        Assert.False(Session.TryRetract(note));
        Assert.False(Session.TryInsert(note));
        Assert.Throws<ArgumentException>(() => Session.Update(note));
    }

    [Fact]
    public void GetLinked_KnownAndUnknownKeys_GivesFactOrNull()
    {
        State(ctx => ctx.InsertAllLinked(new Dictionary<object, object> { ["a"] = new Note("A"), ["b"] = new Note("B") }));
        State(ctx => Log.Add($"{ctx.GetLinkedKeys().Count()} {ctx.GetLinked("a") ?? "none"}"));
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Do(ctx => ctx.InsertLinked("a", new Order("A"))).Do(ctx => Log.Add($"{string.Join(',', ctx.GetLinkedKeys())} {ctx.GetLinked("a")}"));
        });

        Fires("0 none", "a A/0");
    }

    [Fact]
    public void UpdateAllLinked_KnownKeys_ReplacesFacts()
    {
        State(
            ctx => ctx.InsertAllLinked(new Dictionary<object, object> { ["a"] = new Note("A"), ["b"] = new Note("B") }),
            ctx => ctx.UpdateAllLinked(new Dictionary<object, object> { ["b"] = new Note("C") }));
        Rule<Note>("note");
        Fires("note A", "note B");

        Session.Update(_person);
        Fires("note C");
    }

    [Fact]
    public void RetractLinked_KnownKeys_TakesFactsAndFreesKeys()
    {
        State(
            ctx => ctx.InsertAllLinked(new Dictionary<object, object> { ["a"] = new Note("A"), ["b"] = new Note("B"), ["c"] = new Note("C") }),
            ctx => ctx.RetractAllLinked(new Dictionary<object, object> { ["b"] = ctx.GetLinked("b")!, ["a"] = ctx.GetLinked("a")! }));
        Session.Fire();

        Session.Update(_person);
        Session.Fire();

        Assert.Equal(["C"], Session.Query<Note>().Select(note => note.Text));
        Session.Retract(_person);
        Assert.Empty(Session.Query<object>());
    }

    [Theory]
    [InlineData("insert twice", "Linked fact already exists. Key=a")]
    [InlineData("update unknown", "Linked fact does not exist. Key=b")]
    [InlineData("retract unknown", "Linked fact does not exist. Key=b")]
    [InlineData("update to other's", "already exists as a fact")]
    [InlineData("insert null", "fact")]
    [InlineData("no key", "key")]
    public void Linked_WrongUse_Fails(string use, string message)
    {
        State(ctx => Misuse(ctx, use));

        var exception = Assert.Throws<RuleRhsExpressionEvaluationException>(() => Session.Fire());

        Assert.Contains(message, exception.InnerException!.Message);
    }

    [Fact]
    public void AutoPropagateLinkedFacts_Off_MatchesWhenAsked()
    {
        State(ctx => ctx.InsertLinked("key", new Note("a")));
        Rule<Note>("note");
        Session.AutoPropagateLinkedFacts = false;
        Fires();

        var sets = Session.PropagateLinked().ToList();

        Fires("note a");
        var set = Assert.Single(sets);
        Assert.Equal(LinkedFactAction.Insert, set.Action);
        Assert.Equal(1, set.FactCount);
        Assert.IsType<Note>(Assert.Single(set.Facts).Value);
        Assert.Empty(Session.PropagateLinked());
    }

    [Fact]
    public void AutoPropagateLinkedFacts_Off_OtherChangesOfFactsPropagate()
    {
        State(ctx => ctx.InsertLinked("key", new Note("a")));
        Rule<Note>("note");
        Session.AutoPropagateLinkedFacts = false;
        Session.Fire();

        Session.Insert(new Order("x"));

        Fires("note a");
    }

    [Fact]
    public void PropagateLinked_SeveralActions_GroupsNeighboursOfOneKind()
    {
        State(
            ctx => ctx.InsertAllLinked(new Dictionary<object, object> { ["a"] = new Note("A"), ["b"] = new Note("B") }),
            ctx => Chain(ctx));
        Session.Fire();
        Session.AutoPropagateLinkedFacts = false;
        Session.Update(_person);
        Session.Fire();

        var sets = Session.PropagateLinked().Select(set => $"{set.Action} {set.FactCount}");

        Assert.Equal(["Update 2", "Retract 1", "Insert 1"], sets);
    }

    [Fact]
    public void Source_LinkedFact_NamesRuleAndFactsOfItsMatch()
    {
        var rule = State(ctx => ctx.InsertLinked("key", new Note("a")));
        IFactSource? source = null;
        Session.Events.FactInsertedEvent += (_, args) => source = args.Fact.Source;

        Session.Fire();

        var linked = Assert.IsAssignableFrom<ILinkedFactSource>(source);
        Assert.Equal(FactSourceType.Linked, linked.SourceType);
        Assert.Same(rule, linked.Rule);
        Assert.Same(_person, Assert.Single(linked.Facts).Value);
    }

    private static void Chain(IContext context)
    {
        context.UpdateLinked("a", new Note("C"));
        context.UpdateLinked("b", context.GetLinked("b")!);
        context.RetractLinked("b", context.GetLinked("b")!);
        context.InsertLinked("b", new Note("D"));
    }

    private static void Misuse(IContext context, string use)
    {
        context.InsertLinked("a", new Place("A"));
        switch (use)
        {
            case "insert twice":
                context.InsertLinked("a", new Place("B"));
                break;
            case "update unknown":
                context.UpdateLinked("b", new Place("B"));
                break;
            case "retract unknown":
                context.RetractLinked("b", new Place("B"));
                break;
            case "update to other's":
                context.InsertLinked("b", new Place("B"));
                context.UpdateLinked("b", new Place("A"));
                break;
            case "insert null":
                context.InsertLinked("b", null!);
                break;
            default:
                context.UpdateLinked(null!, new Place("B"));
                break;
        }
    }

    /// <summary>A rule that acts when the person comes, and another way when the person is updated.</summary>
    private IRuleDefinition State(Action<IContext> created, Action<IContext>? updated = null)
    {
        var rule = Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Action(ctx => created(ctx), ActionTrigger.Activated).Action(ctx => updated!(ctx), ActionTrigger.Reactivated);
        });
        if (Rules.Count == 1)
        {
            Initialize = session => session.Insert(_person);
        }

        return rule;
    }
}
