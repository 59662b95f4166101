using Digital40.RuleEngine.Diagnostics;

namespace Digital40.RuleEngine.Tests.Sessions;

public class LifecycleEventTests : SessionTest
{
    public LifecycleEventTests()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.Name("rule");
            rule.When().Match(() => person, p => p.Age > 0);
            rule.Then().Do(_ => Log.Add($"do {person}")).Undo(_ => Log.Add($"undo {person}"));
        });
    }

    [Fact]
    public void Insert_MatchingFact_TellsFactAndMatchInOrder()
    {
        Listen(Session.Events, Session, string.Empty);

        Session.Insert(new Person("Ann", 1));

        Assert.Equal(["inserting Ann", "created rule Ann", "inserted Ann"], Log);
    }

    [Fact]
    public void UpdateAndRetract_MatchingFact_TellFactAndMatchInOrder()
    {
        var person = new Person("Ann", 1);
        Session.Insert(person);
        Listen(Session.Events, Session, string.Empty);

        Session.Update(person);
        Assert.Equal(["updating Ann", "updated rule Ann", "updated Ann"], Log);

        Log.Clear();
        Session.Retract(person);
        Assert.Equal(["retracting Ann", "deleted rule Ann", "retracted Ann"], Log);
    }

    [Fact]
    public void Fire_MatchWaits_TellsBeforeAndAfter()
    {
        var person = new Person("Ann", 1);
        Session.Insert(person);
        Listen(Session.Events, Session, string.Empty);

        Fires("firing rule Ann", "do Ann", "fired rule Ann");

        Session.Retract(person);
        Fires("firing rule Ann", "undo Ann", "fired rule Ann");
    }

    [Fact]
    public void InsertAll_Batch_TellsAllBeforeAndAllAfter()
    {
        Listen(Session.Events, Session, string.Empty);

        Session.InsertAll([new Person("Ann", 1), new Person("Bob"), new Person("Cid", 1)]);

        Assert.Equal(
            ["inserting Ann", "inserting Bob", "inserting Cid", "created rule Ann", "created rule Cid", "inserted Ann", "inserted Bob", "inserted Cid"],
            Log);
    }

    [Fact]
    public void Insert_FactThatIsKnown_TellsNothing()
    {
        var person = new Person("Ann", 1);
        Session.Insert(person);
        Listen(Session.Events, Session, string.Empty);

        Session.TryInsert(person);
        Session.TryUpdate(new Note("a"));
        Session.TryRetract(new Note("a"));

        Assert.Empty(Log);
    }

    [Fact]
    public void Events_OfFactory_AreTheSessionsAfterItsOwn()
    {
        Listen(Factory.Events, Session, "factory ");
        Listen(Session.Events, Session, "session ");

        Session.Insert(new Person("Ann"));

        Assert.Equal(["session inserting Ann", "factory inserting Ann", "session inserted Ann", "factory inserted Ann"], Log);
    }

    [Fact]
    public void Events_LinkedFact_AreToldWhenItIsPropagated()
    {
        Rule(rule =>
        {
            Note note = null!;
            rule.When().Match(() => note);
            rule.Then().Yield(_ => new Place(note.Text));
        });
        var note = new Note("x");
        Session.Insert(note);
        Session.Events.FactInsertingEvent += (_, args) => Log.Add($"inserting {args.Fact.Value}");
        Session.Events.FactUpdatedEvent += (_, args) => Log.Add($"updated {args.Fact.Value}");
        Session.Events.FactRetractedEvent += (_, args) => Log.Add($"retracted {args.Fact.Value}");
        Fires("inserting x");

        note.Text = "y";
        Log.Clear();
        Session.Update(note);
        Session.Fire();
        Session.Retract(note);
        Assert.Equal(["updated y", "updated y", "retracted y", "retracted y"], Log);
    }

    [Theory]
    [InlineData("inserting")]
    [InlineData("created")]
    [InlineData("inserted")]
    public void Handler_ThrowsWhileFactIsInserted_OperationIsCarriedThroughAndThrows(string what)
    {
        Session.Events.FactInsertingEvent += (_, _) => Fail(what == "inserting");
        Session.Events.ActivationCreatedEvent += (_, _) => Fail(what == "created");
        Session.Events.FactInsertedEvent += (_, _) => Fail(what == "inserted");
        var person = new Person("Ann", 1);

        Assert.Throws<NotSupportedException>(() => Session.Insert(person));

        Fires("do Ann");
        Session.Retract(person);
        Fires("undo Ann");
    }

    [Fact]
    public void Handler_ThrowsWhileMatchGoes_LinkedFactsGoAllTheSame()
    {
        Rule(rule =>
        {
            Note note = null!;
            rule.When().Match(() => note);
            rule.Then().Yield(_ => new Place(note.Text));
        });
        var note = new Note("x");
        Session.Insert(note);
        Session.Fire();
        Session.Events.ActivationDeletedEvent += (_, _) => Fail(true);

        Assert.Throws<NotSupportedException>(() => Session.Retract(note));

        Assert.Empty(Session.Query<object>());
    }

    [Fact]
    public void Handler_InsertsWhileFactIsMatched_IsRefused()
    {
        Session.Events.ActivationCreatedEvent += (_, _) => Session.Insert(new Note("a"));

        Assert.Throws<InvalidOperationException>(() => Session.Insert(new Person("Ann", 1)));
    }

    [Fact]
    public void Handler_InsertsAroundFiring_IsMatched()
    {
        Rule<Note>("note");
        Session.Events.RuleFiredEvent += (_, args) => Session.TryInsert(new Note(args.Rule.Name));
        Session.Insert(new Person("Ann", 1));

        Session.Fire(2);

        Assert.Equal(["do Ann", "note rule"], Log);
    }

    private static void Fail(bool isFailing)
    {
        if (isFailing)
        {
            throw new NotSupportedException("Handler.");
        }
    }

    private void Listen(IEventProvider events, ISession sender, string prefix)
    {
        void Add(object? from, string text)
        {
            Assert.Same(sender, from);
            Log.Add(prefix + text);
        }

        string Text(AgendaEventArgs args) => $"{args.Rule.Name} {args.Facts.Single().Value}";
        events.FactInsertingEvent += (from, args) => Add(from, $"inserting {args.Fact.Value}");
        events.FactInsertedEvent += (from, args) => Add(from, $"inserted {args.Fact.Value}");
        events.FactUpdatingEvent += (from, args) => Add(from, $"updating {args.Fact.Value}");
        events.FactUpdatedEvent += (from, args) => Add(from, $"updated {args.Fact.Value}");
        events.FactRetractingEvent += (from, args) => Add(from, $"retracting {args.Fact.Value}");
        events.FactRetractedEvent += (from, args) => Add(from, $"retracted {args.Fact.Value}");
        events.ActivationCreatedEvent += (from, args) => Add(from, $"created {Text(args)}");
        events.ActivationUpdatedEvent += (from, args) => Add(from, $"updated {Text(args)}");
        events.ActivationDeletedEvent += (from, args) => Add(from, $"deleted {Text(args)}");
        events.RuleFiringEvent += (from, args) => Add(from, $"firing {Text(args)}");
        events.RuleFiredEvent += (from, args) => Add(from, $"fired {Text(args)}");
    }
}
