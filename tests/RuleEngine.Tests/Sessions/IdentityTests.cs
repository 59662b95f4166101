using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Sessions;

public class IdentityTests : SessionTest
{
    [Fact]
    public void Insert_EqualRecord_IsTheSameFact()
    {
        Rule<Place>("place");
        Session.Insert(new Place("Bonn", 1));

        Assert.False(Session.TryInsert(new Place("Bonn", 1)));
        Assert.True(Session.TryInsert(new Place("Bonn", 2)));
        Fires("place Bonn", "place Bonn");
    }

    [Fact]
    public void Insert_EqualObjectsWithoutEquality_AreTwoFacts()
    {
        Rule<Person>("person");
        Session.InsertAll([new Person("Ann"), new Person("Ann")]);

        Fires("person Ann", "person Ann");
    }

    [Fact]
    public void InsertAll_DuplicatesInOneBatch_AreRefusedAndNothingIsInserted()
    {
        Rule<Place>("place");

        var exception = Assert.Throws<ArgumentException>(() => Session.InsertAll([new Place("Bonn"), new Place("Rome"), new Place("Bonn")]));

        Assert.Equal("Facts for insert already exist (Parameter 'facts')", exception.Message);
        Assert.Empty(Session.Query<Place>());
        Fires();
    }

    [Fact]
    public void Retract_EqualRecord_TakesTheFact()
    {
        Session.Insert(new Place("Bonn", 1));

        Session.Retract(new Place("Bonn", 1));

        Assert.Empty(Session.Query<Place>());
    }

    [Fact]
    public void Update_OtherObjectOfTheSameIdentity_TakesItsPlace()
    {
        Rule<Customer>("customer", customer => customer.Name.Length > 2);
        Rule(rule =>
        {
            Customer customer = null!;
            rule.When().Match(() => customer).Exists<Note>(note => note.Text == customer.Name);
            rule.Then().Do(_ => Log.Add($"noted {customer}"));
        });
        Session.InsertAll([new Customer(1, "Ann"), new Customer(2, "Bob"), new Note("Adam")]);
        Fires("customer Ann", "customer Bob");
        var replacement = new Customer(1, "Adam");

        Session.Update(replacement);

        Fires("customer Adam", "noted Adam");
        Assert.Same(replacement, Session.Query<Customer>().First());
    }

    [Fact]
    public void UpdateAll_OneIsUnknown_LeavesTheOthersAsTheyWere()
    {
        var customer = new Customer(1, "Ann");
        Session.Insert(customer);

        Assert.Throws<ArgumentException>(() => Session.UpdateAll([new Customer(1, "Adam"), new Customer(2, "Bob")]));

        Assert.Same(customer, Session.Query<Customer>().Single());
    }

    [Fact]
    public void Insert_EqualIdentityOfOtherType_IsAnotherFact()
    {
        Session.InsertAll([new Customer(1, "Ann"), new Supplier(1, "Ann")]);

        Assert.Equal(2, Session.Query<Customer>().Count());
    }

    [Fact]
    public void RegisterComparer_ForType_DecidesForExactlyThatType()
    {
        Compiler.FactIdentityComparerRegistry.RegisterComparer(new NameComparer());
        Session.InsertAll([new Person("Ann", 1), new Child("Ann"), new Child("Ann")]);

        Assert.False(Session.TryInsert(new Person("Ann", 2)));
        Assert.True(Session.TryInsert(new Person("Bob")));
        Session.Retract(new Person("Ann"));
        Assert.Equal(3, Session.Query<Person>().Count());
    }

    [Fact]
    public void DefaultFactIdentityComparer_Replaced_DecidesForTheRest()
    {
        Compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        Session.InsertAll([new Place("Bonn"), new Place("Bonn")]);

        Assert.Equal(2, Session.Query<Place>().Count());
    }

    [Fact]
    public void SelectMany_EqualItemsOfSeveralFacts_AreOne()
    {
        Compiler.FactIdentityComparerRegistry.RegisterComparer(new NameComparer());
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Query(() => person, q => q.Match<Person[]>().SelectMany(people => people));
            rule.Then().Do(_ => Log.Add($"{person}"));
        });

        Session.InsertAll([new[] { new Person("Ann"), new Person("Bob") }, new[] { new Person("Ann") }]);

        Fires("Ann", "Bob");
    }

    [Fact]
    public void Update_HashOfFactChanged_IsUnknown()
    {
        var place = new MutablePlace { Name = "Bonn" };
        Session.Insert(place);

        place.Name = "Rome";

        Assert.False(Session.TryUpdate(place));
        place.Name = "Bonn";
        Assert.True(Session.TryUpdate(place));
    }

    private class Customer(int number, string name) : IIdentityProvider
    {
        public string Name => name;

        public object GetIdentity() => number;

        public override string ToString() => name;
    }

    private sealed class Supplier(int number, string name) : Customer(number, name);

    private sealed record MutablePlace
    {
        public string Name { get; set; } = string.Empty;
    }

    private sealed class NameComparer : IEqualityComparer<Person>
    {
        public bool Equals(Person? x, Person? y) => x?.Name == y?.Name;

        public int GetHashCode(Person person) => person.Name.GetHashCode(StringComparison.Ordinal);
    }
}
