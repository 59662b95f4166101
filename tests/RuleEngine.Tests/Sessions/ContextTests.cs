using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Sessions;

/// <summary>What actions do to facts.</summary>
public class ContextTests : SessionTest
{
    [Fact]
    public void Insert_InAction_IsMatchedInTheSameRun()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Do(ctx => ctx.Insert(new Note(person.Name)));
        });
        Rule<Note>("note");
        var person = new Person("Ann");
        Session.Insert(person);
        Fires("note Ann");

        Session.Retract(person);
        Assert.Single(Session.Query<Note>());
    }

    [Fact]
    public void Update_InAction_FiresOtherRulesAgain()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.Priority(1);
            rule.When().Match(() => person, p => p.Age < 3);
            rule.Then().Do(ctx => ctx.Update(person, Grow));
        });
        Rule<Person>("grown", person => person.Age == 3);

        Session.Insert(new Person("Ann"));

        Assert.Equal(4, Session.Fire());
        Assert.Equal(["grown Ann"], Log);
    }

    [Fact]
    public void Retract_OwnFactInAction_RemainingActionsStillRun()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Do(ctx => ctx.Retract(person)).Do(_ => Log.Add($"then {person}")).Undo(_ => Log.Add($"undo {person}"));
        });
        Session.Insert(new Person("Ann"));

        Fires("then Ann", "undo Ann");
        Assert.Empty(Session.Query<Person>());
    }

    [Fact]
    public void Try_KnownAndUnknownFacts_TellsWhetherItWasDone()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Action(
                ctx => Log.Add($"{ctx.TryInsert(person)} {ctx.TryUpdate(new Note("x"))} {ctx.TryRetract(new Note("x"))} {ctx.TryInsert(new Note("y"))}"),
                ActionTrigger.Activated);
        });
        Session.Insert(new Person("Ann"));

        Fires("False False False True");
    }

    [Fact]
    public void All_BatchesInAction_GoTogether()
    {
        Rule(rule =>
        {
            Place place = null!;
            rule.When().Match(() => place);
            rule.Then().Do(ctx => Batches(ctx));
        });
        Rule(rule =>
        {
            IEnumerable<Note> notes = null!;
            rule.When().Query(() => notes, q => q.Match<Note>().Collect());
            rule.Then().Do(_ => Log.Add(string.Join(',', notes)));
        });
        Fires(string.Empty);

        Session.Insert(new Place("x"));
        Fires("C");
    }

    [Fact]
    public void Insert_KnownFactInAction_IsWrappedInTheRulesException()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Do(ctx => ctx.Insert(person));
        });
        Session.Insert(new Person("Ann"));

        var exception = Assert.Throws<RuleRhsExpressionEvaluationException>(() => Session.Fire());

        Assert.IsType<ArgumentException>(exception.InnerException);
    }

    [Fact]
    public void Context_UsedAfterTheFiring_Throws()
    {
        List<IContext> kept = [];
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Do(ctx => kept.Add(ctx));
        });
        Session.Insert(new Person("Ann"));
        Session.Fire();

        Assert.Throws<InvalidOperationException>(() => kept[0].Rule);
        Assert.Throws<InvalidOperationException>(() => kept[0].InsertLinked("a", new Note("a")));
    }

    [Fact]
    public void Fire_InsideAction_RunsTheRestFirst()
    {
        Rule(rule =>
        {
            Place place = null!;
            rule.Priority(1);
            rule.When().Match(() => place);
            rule.Then().Do(_ => Log.Add($"before {place}")).Do(_ => Session.Fire()).Do(ctx => Log.Add($"after {place} {ctx.Match.Facts.Single().Value}"));
        });
        Rule<Note>("note");

        Session.InsertAll([new Place("x"), new Note("a")]);

        Fires("before x", "note a", "after x x");
    }

    private static void Grow(Person person) => person.Age++;

    private static void Batches(IContext context)
    {
        Note[] notes = [new("A"), new("B")];
        context.InsertAll(notes);
        notes[1].Text = "C";
        context.UpdateAll(notes);
        context.RetractAll(notes[..1]);
    }
}
