namespace Digital40.RuleEngine.Tests.Sessions;

public class GroupTests : SessionTest
{
    [Fact]
    public void Or_BothBranchesHold_FiresForEach()
    {
        StateNoteOrPlace();
        Session.InsertAll([new Note("a"), new Place("x")]);

        Fires("a ", " x");
    }

    [Fact]
    public void Or_OneBranchHolds_OtherVariablesAreEmpty()
    {
        StateNoteOrPlace();

        Session.Insert(new Place("x"));
        Fires(" x");
        Session.Insert(new Note("a"));
        Fires("a ");
    }

    [Fact]
    public void Or_FactOfOneBranchRetracted_LeavesTheOther()
    {
        StateNoteOrPlace();
        var note = new Note("a");
        Session.InsertAll([note, new Place("x")]);
        Session.Fire();

        Session.Retract(note);

        Fires("-a ");
    }

    [Fact]
    public void Or_SameVariableInBranches_IsEitherFact()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Or(either => either
                .Match(() => person, p => p.Age > 60)
                .Match(() => person, p => p.City == "Bonn"));
            rule.Then().Do(_ => Log.Add($"{person}"));
        });

        Session.InsertAll([new Person("Ann", 70), new Person("Bob", 1, "Bonn"), new Person("Cid", 70, "Bonn"), new Person("Dan")]);

        Fires("Ann", "Cid", "Bob", "Cid");
    }

    [Fact]
    public void Or_ValueTypeOfOtherBranch_IsDefault()
    {
        Rule(rule =>
        {
            Note note = null!;
            var length = 0;
            rule.When().Or(either => either
                .And(both => both.Match(() => note).Let(() => length, () => note.Text.Length))
                .Not<Place>());
            rule.Then().Do(_ => Log.Add($"{length}"));
        });

        Session.Insert(new Note("abc"));

        Fires("3", "0");
    }

    [Fact]
    public void Or_NestedInAnd_CombinesWithRest()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When()
                .Match(() => person)
                .Or(either => either
                    .Exists<Order>(o => o.Customer == person.Name)
                    .And(both => both.Exists<Note>(n => n.Text == person.Name).Not<Place>(p => p.Name == person.City)));
            rule.Then().Do(_ => Log.Add($"{person}"));
        });
        Session.InsertAll([new Person("Ann"), new Person("Bob", 1, "Bonn"), new Person("Cid", 1, "Rome")]);
        Session.InsertAll([new Order("Ann"), new Note("Bob"), new Note("Cid"), new Place("Rome")]);

        Fires("Ann", "Bob");
    }

    [Fact]
    public void And_Nested_SeesVariablesOfOuterGroup()
    {
        Rule(rule =>
        {
            Person person = null!;
            Order order = null!;
            Note note = null!;
            rule.When()
                .Match(() => person)
                .And(inner => inner.Match(() => order, o => o.Customer == person.Name).Match(() => note, n => n.Text == order.Customer))
                .Not<Place>(p => p.Name == note.Text);
            rule.Then().Do(_ => Log.Add($"{person} {order} {note}"));
        });

        Session.InsertAll([new Person("Ann"), new Order("Ann", 1), new Note("Ann"), new Note("Bob")]);
        Fires("Ann Ann/1 Ann");
    }

    [Fact]
    public void Match_Facts_ListEveryVariableInOrder()
    {
        Rule(rule =>
        {
            Note note = null!;
            Place place = null!;
            rule.When().Or(either => either.Match(() => note).Match(() => place));
            rule.Then().Do(ctx => Log.Add(string.Join(' ', ctx.Match.Facts.Select(fact => $"{fact.Declaration.Name}={fact.Value ?? "none"}"))));
        });

        Session.Insert(new Place("x"));

        Fires("note=none place=x");
    }

    private void StateNoteOrPlace() => Rule(rule =>
    {
        Note note = null!;
        Place place = null!;
        rule.When().Or(either => either.Match(() => note).Match(() => place));
        rule.Then().Do(_ => Log.Add($"{note} {place}")).Undo(_ => Log.Add($"-{note} {place}"));
    });
}
