namespace Digital40.RuleEngine.Tests.Sessions;

public class NotTests : SessionTest
{
    [Fact]
    public void Fire_EmptySession_FiresWhatNeedsNothing()
    {
        StateNoNote();

        Fires("no note");
    }

    [Fact]
    public void Insert_MatchingFact_UndoesAndRetractFiresAgain()
    {
        StateNoNote();
        Session.Fire();
        var first = new Note("urgent");
        var second = new Note("urgent");

        Session.InsertAll([first, second]);
        Fires("a note");
        Session.Retract(first);
        Fires();
        Session.Retract(second);
        Fires("no note");
    }

    [Fact]
    public void Insert_FactThatDoesNotMatch_ChangesNothing()
    {
        StateNoNote();
        Session.Fire();

        Session.Insert(new Note("later"));

        Fires();
    }

    [Fact]
    public void Update_FactStopsAndStartsMatching_FollowsIt()
    {
        StateNoNote();
        var note = new Note("urgent");
        Session.Insert(note);
        Fires();

        note.Text = "later";
        Session.Update(note);
        Fires("no note");

        note.Text = "urgent";
        Session.Update(note);
        Fires("a note");
        Session.Update(note);
        Fires();
    }

    [Fact]
    public void UpdateAll_OneStopsWhileOtherStarts_ChangesNothing()
    {
        StateNoNote();
        Note[] notes = [new("urgent"), new("later")];
        Session.InsertAll(notes);
        Session.Fire();

        notes[0].Text = "later";
        notes[1].Text = "urgent";
        Session.UpdateAll(notes);

        Fires();
    }

    [Fact]
    public void Match_NotJoined_FiresForFactsWithoutCounterpart()
    {
        StatePersonWithoutOrder();
        var order = new Order("Ann");
        Session.InsertAll([new Person("Ann"), new Person("Bob"), order]);
        Fires("Bob");

        order.Customer = "Bob";
        Session.Update(order);
        Fires("Ann", "not Bob");
        Session.Retract(order);
        Fires("Bob");
    }

    [Fact]
    public void InsertAll_FactTogetherWithCounterpart_NeverActivates()
    {
        StatePersonWithoutOrder();
        var created = 0;
        Session.Events.ActivationCreatedEvent += (_, _) => created++;

        Session.InsertAll([new Person("Ann"), new Order("Ann")]);

        Assert.Equal(0, created);
    }

    [Fact]
    public void Update_FirstFactStillWithoutCounterpart_FiresAgain()
    {
        StatePersonWithoutOrder();
        var person = new Person("Bob");
        Session.InsertAll([person, new Order("Ann")]);
        Session.Fire();

        Session.Update(person);
        Fires("Bob");
        person.Name = "Ann";
        Session.Update(person);
        Fires("not Ann");
    }

    [Fact]
    public void Match_NotInsideNot_FiresWhileInnerHolds()
    {
        Rule(rule =>
        {
            Place place = null!;
            rule.When().Match(() => place).All<Person>(p => p.City == place.Name, p => p.Age > place.Visitors);
            rule.Then().Do(_ => Log.Add($"{place}")).Undo(_ => Log.Add($"not {place}"));
        });
        var person = new Person("Ann", 5, "Bonn");
        Session.InsertAll([new Place("Bonn", 10), new Place("Rome", 10), person]);
        Fires("Rome");

        person.Age = 11;
        Session.Update(person);
        Fires("Bonn");
        person.City = "Rome";
        person.Age = 1;
        Session.Update(person);
        Fires("not Rome");
    }

    [Fact]
    public void Retract_FirstFact_UndoesWithIt()
    {
        StatePersonWithoutOrder();
        var person = new Person("Bob");
        Session.Insert(person);
        Session.Fire();

        Session.Retract(person);
        Fires("not Bob");
        Session.Insert(new Order("Bob"));
        Fires();
    }

    private void StateNoNote() => Rule(rule =>
    {
        rule.When().Not<Note>(note => note.Text == "urgent");
        rule.Then().Do(_ => Log.Add("no note")).Undo(_ => Log.Add("a note"));
    });

    private void StatePersonWithoutOrder() => Rule(rule =>
    {
        Person person = null!;
        rule.When().Match(() => person).Not<Order>(o => o.Customer == person.Name);
        rule.Then().Do(_ => Log.Add($"{person}")).Undo(_ => Log.Add($"not {person}"));
    });
}
