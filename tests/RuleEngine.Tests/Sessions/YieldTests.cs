namespace Digital40.RuleEngine.Tests.Sessions;

public class YieldTests : SessionTest
{
    [Fact]
    public void Yield_RuleFires_FactIsInWorkingMemoryAndMatched()
    {
        StateAdultNote();
        Rule<Note>("note");
        Session.Insert(new Person("Ann", 20));
        Fires("note Ann");

        Assert.Equal(["Ann"], Session.Query<Note>().Select(note => note.Text));
    }

    [Fact]
    public void Update_MatchOfYield_ReplacesTheFact()
    {
        StateAdultNote();
        Rule<Note>("note");
        var person = new Person("Ann", 20);
        Session.Insert(person);
        Session.Fire();
        var before = Session.Query<Note>().Single();

        person.Name = "Ada";
        Session.Update(person);

        Fires("note Ada");
        Assert.NotSame(before, Session.Query<Note>().Single());
    }

    [Fact]
    public void Retract_MatchOfYield_TakesTheFactWithoutFiring()
    {
        StateAdultNote();
        Rule(rule =>
        {
            Note note = null!;
            rule.When().Match(() => note);
            rule.Then().Do(_ => Log.Add("seen")).Undo(_ => Log.Add("gone"));
        });
        var person = new Person("Ann", 20);
        Session.Insert(person);
        Session.Fire();

        Session.Retract(person);

        Assert.Empty(Session.Query<object>());
        Fires("gone");
    }

    [Fact]
    public void Update_MatchEnds_TakesTheFact()
    {
        StateAdultNote();
        var person = new Person("Ann", 20);
        Session.Insert(person);
        Session.Fire();

        person.Age = 3;
        Session.Update(person);

        Assert.Empty(Session.Query<Note>());
    }

    [Fact]
    public void Yield_WithUpdate_ChangesTheSameFact()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Yield(_ => new Order(person.Name, 1), (_, order) => Raised(order, person.Age));
        });
        Rule<Order>("order");
        var person = new Person("Ann", 20);
        Session.Insert(person);
        Fires("order Ann/1");
        var order = Session.Query<Order>().Single();

        Session.Update(person);
        Fires("order Ann/21");
        Assert.Same(order, Session.Query<Order>().Single());
    }

    [Fact]
    public void Yield_SeveralFacts_EachHasItsOwn()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Yield(_ => new Note(person.Name)).Yield(_ => new Order(person.Name, person.Age)).Yield(_ => new Note(person.City!));
        });
        var person = new Person("Ann", 3, "Bonn");
        Session.Insert(person);
        Session.Fire();
        Assert.Equal(["Ann", "Ann/3", "Bonn"], Session.Query<object>().Where(fact => fact != person).Select(fact => fact.ToString()));

        person.City = "Rome";
        Session.Update(person);
        Session.Fire();
        Assert.Equal(["Ann", "Ann/3", "Rome"], Session.Query<object>().Where(fact => fact != person).Select(fact => fact.ToString()));
    }

    [Fact]
    public void Yield_Chain_CascadesBothWays()
    {
        StateAdultNote();
        Rule(rule =>
        {
            Note note = null!;
            rule.When().Match(() => note);
            rule.Then().Yield(_ => new Order(note.Text, 1));
        });
        Rule(rule =>
        {
            Order order = null!;
            rule.When().Match(() => order);
            rule.Then().Yield(_ => new Place(order.Customer!, 5));
        });
        var person = new Person("Ann", 20);
        Session.Insert(person);
        Assert.Equal(3, Session.Fire());
        Assert.Equal("Ann", Session.Query<Place>().Single().Name);

        person.Name = "Ada";
        Session.Update(person);
        Assert.Equal(3, Session.Fire());
        Assert.Equal("Ada", Session.Query<Place>().Single().Name);
        Session.Retract(person);
        Assert.Empty(Session.Query<object>());
    }

    [Fact]
    public void Yield_FactOfOtherType_EntersAndLeavesMemoriesOfTheTypes()
    {
        Rule(rule =>
        {
            Order order = null!;
            rule.When().Match(() => order);
            rule.Then().Yield<Person>(_ => order.Amount > 10 ? new Person(order.Customer!) : new Child(order.Customer!));
        });
        Rule<Child>("child");
        Rule<Person>("person");
        var order = new Order("Ann", 1);
        Session.Insert(order);
        Fires("child Ann", "person Ann");

        order.Amount = 20;
        Session.Update(order);
        Fires("person Ann");
        order.Amount = 2;
        Session.Update(order);
        Fires("child Ann", "person Ann");
    }

    [Fact]
    public void Yield_Null_FailsTheAction()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Yield<Note>(_ => null!);
        });
        Session.Insert(new Person("Ann"));

        var exception = Assert.Throws<RuleRhsExpressionEvaluationException>(() => Session.Fire());

        Assert.IsType<ArgumentNullException>(exception.InnerException);
    }

    [Fact]
    public void Yield_FactThatIsThere_FailsTheAction()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Yield(_ => new Place("Bonn"));
        });
        Session.InsertAll([new Person("Ann"), new Place("Bonn")]);

        var exception = Assert.Throws<RuleRhsExpressionEvaluationException>(() => Session.Fire());

        Assert.Contains("already exists", exception.InnerException!.Message);
        Assert.Single(Session.Query<Place>());
    }

    private static Order Raised(Order order, int amount)
    {
        order.Amount += amount;
        return order;
    }

    private void StateAdultNote() => Rule(rule =>
    {
        Person person = null!;
        rule.When().Match(() => person, p => p.Age >= 18);
        rule.Then().Yield(_ => new Note(person.Name));
    });
}
