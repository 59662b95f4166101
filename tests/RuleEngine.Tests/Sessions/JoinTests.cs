namespace Digital40.RuleEngine.Tests.Sessions;

public class JoinTests : SessionTest
{
    public JoinTests()
    {
        Rule(rule =>
        {
            Person person = null!;
            Order order = null!;
            rule.When().Match(() => person, p => p.Age > 0).Match(() => order, o => o.Amount > 0, o => o.Customer == person.Name);
            rule.Then().Do(_ => Log.Add($"{person} {order}")).Undo(_ => Log.Add($"not {person} {order}"));
        });
    }

    [Fact]
    public void Fire_FactsBelongTogether_FiresWithBoth()
    {
        Session.InsertAll([new Person("Ann", 1), new Order("Ann", 5), new Order("Bob", 6)]);

        Fires("Ann Ann/5");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Insert_EitherSideFirst_Joins(bool isPersonFirst)
    {
        object[] facts = [new Person("Ann", 1), new Order("Ann", 5)];
        foreach (var fact in isPersonFirst ? facts : [.. facts.Reverse()])
        {
            Session.Insert(fact);
        }

        Fires("Ann Ann/5");
    }

    [Fact]
    public void Fire_OneToMany_FiresForEachPair()
    {
        Session.InsertAll([new Order("Ann", 1), new Order("Ann", 2), new Person("Ann", 1), new Person("Bob", 1), new Order("Bob", 3)]);

        Assert.Equal(3, Session.Fire());
        Assert.Equal(["Ann Ann/1", "Ann Ann/2", "Bob Bob/3"], Log);
    }

    [Fact]
    public void Update_FactJoinsOther_UndoesOldAndFiresNew()
    {
        var order = new Order("Ann", 5);
        Session.InsertAll([new Person("Ann", 1), new Person("Bob", 1), order]);
        Fires("Ann Ann/5");

        order.Customer = "Bob";
        Session.Update(order);

        Assert.Equal(2, Session.Fire());
        Assert.Equal(["Ann Ann/5", "not Ann Bob/5", "Bob Bob/5"], Log);
    }

    [Fact]
    public void Update_FirstFactChanges_JoinsAnew()
    {
        var person = new Person("Ann", 1);
        Session.InsertAll([person, new Order("Ann", 5), new Order("Bob", 6)]);
        Fires("Ann Ann/5");

        person.Name = "Bob";
        Session.Update(person);

        Fires("not Bob Ann/5", "Bob Bob/6");
    }

    [Fact]
    public void Update_StillJoined_FiresAgain()
    {
        var order = new Order("Ann", 5);
        Session.InsertAll([new Person("Ann", 1), order]);
        Session.Fire();

        order.Amount = 7;
        Session.Update(order);

        Fires("Ann Ann/7");
    }

    [Fact]
    public void Update_OwnConditionFails_LeavesJoin()
    {
        var order = new Order("Ann", 5);
        Session.InsertAll([new Person("Ann", 1), order]);
        Session.Fire();

        order.Amount = 0;
        Session.Update(order);

        Fires("not Ann Ann/0");
    }

    [Fact]
    public void Retract_EitherSide_UndoesPairs()
    {
        var person = new Person("Ann", 1);
        var order = new Order("Ann", 5);
        Session.InsertAll([person, order, new Order("Ann", 6)]);
        Session.Fire();

        Session.Retract(order);
        Fires("not Ann Ann/5");

        Session.Retract(person);
        Fires("not Ann Ann/6");
    }

    [Fact]
    public void UpdateAll_BothSidesChangeTogether_SeesFinalValuesOnly()
    {
        List<string> evaluated = [];
        Rule(rule =>
        {
            Person person = null!;
            Order order = null!;
            rule.When().Match(() => person, p => p.City != null).Match(() => order, o => Seen(evaluated, o, person.City!.Length));
            rule.Then().Do(_ => Log.Add($"{person.City} {order.Amount}"));
        });
        var person = new Person("Zoe", 0, "Bonn");
        var order = new Order("x", 4);
        Session.InsertAll([person, order]);
        evaluated.Clear();

        person.City = null;
        order.Amount = 5;
        Session.UpdateAll([order, person]);

        Assert.Empty(evaluated);
        Fires();
    }

    [Fact]
    public void Match_WithoutJoinCondition_FiresForEveryPair()
    {
        Rule(rule =>
        {
            Note note = null!;
            Place place = null!;
            rule.When().Match(() => note).Match(() => place);
            rule.Then().Do(_ => Log.Add($"{note}{place}"));
        });

        Session.InsertAll([new Note("a"), new Note("b"), new Place("x"), new Place("y")]);

        Fires("ax", "ay", "bx", "by");
    }

    [Fact]
    public void Match_ThreeFacts_JoinsAllThree()
    {
        Rule(rule =>
        {
            Note note = null!;
            Place place = null!;
            Person person = null!;
            rule.When()
                .Match(() => note)
                .Match(() => place, p => p.Name == note.Text)
                .Match(() => person, p => p.City == place.Name && p.Name != note.Text);
            rule.Then().Do(_ => Log.Add($"{note} {place} {person}"));
        });

        Session.InsertAll([new Person("Ann", 0, "Bonn"), new Person("Bonn", 0, "Bonn"), new Place("Bonn"), new Note("Bonn"), new Note("Rome")]);

        Fires("Bonn Bonn Ann");
    }

    private static bool Seen(List<string> evaluated, Order order, int length)
    {
        evaluated.Add($"{order} {length}");
        return order.Amount == length;
    }
}
