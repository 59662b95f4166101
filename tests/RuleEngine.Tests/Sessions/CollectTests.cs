namespace Digital40.RuleEngine.Tests.Sessions;

public class CollectTests : SessionTest
{
    [Fact]
    public void Collect_NoFacts_IsEmptyCollection()
    {
        StateAdults();

        Fires("[]");
    }

    [Fact]
    public void Collect_FactsComeChangeAndGo_FollowsInOrderOfArrival()
    {
        StateAdults();
        Person[] people = [new("Ann", 20), new("Bob", 30), new("Cid", 40)];
        Session.InsertAll(people);
        Fires("[Ann,Bob,Cid]");

        people[1].Age = 1;
        Session.Update(people[1]);
        Fires("[Ann,Cid]");
        people[1].Age = 50;
        Session.Update(people[1]);
        Fires("[Ann,Cid,Bob]");
        Session.Retract(people[0]);
        Fires("[Cid,Bob]");
    }

    [Fact]
    public void Update_CollectedFactStays_FiresAgain()
    {
        StateAdults();
        var person = new Person("Ann", 20);
        Session.Insert(person);
        Session.Fire();

        person.Name = "Ada";
        Session.Update(person);

        Fires("[Ada]");
    }

    [Fact]
    public void InsertAll_ManyFacts_ChangesTheCollectionOnce()
    {
        StateAdults();
        Session.Fire();
        var updates = 0;
        Session.Events.ActivationUpdatedEvent += (_, _) => updates++;

        Session.InsertAll([new Person("Ann", 20), new Person("Bob", 30), new Person("Cid", 40)]);

        Assert.Equal(1, updates);
    }

    [Fact]
    public void Insert_FactThatIsNotCollected_DoesNotFire()
    {
        StateAdults();
        Session.Fire();

        Session.Insert(new Person("Kim", 3));

        Fires();
    }

    [Fact]
    public void Where_OnCollection_DecidesWhetherThereIsAMatch()
    {
        Rule(rule =>
        {
            IEnumerable<Person> people = null!;
            rule.When().Query(() => people, q => q.Match<Person>().Collect().Where(all => all.Count() >= 2));
            rule.Then().Do(_ => Log.Add(string.Join(',', people))).Undo(_ => Log.Add("too few"));
        });
        Person[] people = [new("Ann"), new("Bob")];
        Session.Insert(people[0]);
        Fires();

        Session.Insert(people[1]);
        Fires("Ann,Bob");
        Session.Retract(people[0]);
        Fires("too few");
    }

    [Fact]
    public void Collect_ConditionOnEarlierFact_CollectsForEach()
    {
        Rule(rule =>
        {
            Person person = null!;
            IEnumerable<Order> orders = null!;
            rule.When()
                .Match(() => person)
                .Query(() => orders, q => q.Match<Order>(o => o.Customer == person.Name).Collect())
                .Having(() => orders.Sum(o => o.Amount) >= person.Age);
            rule.Then().Do(_ => Log.Add($"{person} [{string.Join(',', orders)}]")).Undo(_ => Log.Add($"not {person}"));
        });
        var person = new Person("Ann", 5);
        var order = new Order("Ann", 3);
        Session.InsertAll([person, new Person("Bob", 0), order]);
        Fires("Bob []");

        order.Amount = 6;
        Session.Update(order);
        Fires("Ann [Ann/6]");
        person.Age = 7;
        Session.Update(person);
        Fires("not Ann");
    }

    [Fact]
    public void Update_EarlierFact_FiresWithTheSameCollection()
    {
        Rule(rule =>
        {
            Note note = null!;
            IEnumerable<Person> people = null!;
            rule.When().Match(() => note).Query(() => people, q => q.Match<Person>().Collect());
            rule.Then().Do(_ => Log.Add($"{note} {people.Count()}"));
        });
        var note = new Note("a");
        Session.InsertAll([new Person("Ann"), note]);
        Fires("a 1");

        note.Text = "b";
        Session.Update(note);

        Fires("b 1");
    }

    [Fact]
    public void Collect_Source_IsTheFactsCollected()
    {
        Rule(rule =>
        {
            IEnumerable<Person> people = null!;
            rule.When().Query(() => people, q => q.Match<Person>().Collect());
            rule.Then().Do(ctx => Log.Add(string.Join(',', ctx.Match.Facts.Single().Source!.Facts.Select(fact => fact.Value))));
        });

        Session.InsertAll([new Person("Ann"), new Person("Bob")]);

        Fires("Ann,Bob");
    }

    private void StateAdults() => Rule(rule =>
    {
        IEnumerable<Person> adults = null!;
        rule.When().Query(() => adults, q => q.Match<Person>(p => p.Age >= 18).Collect());
        rule.Then().Do(_ => Log.Add($"[{string.Join(',', adults)}]"));
    });
}
