using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Sessions;

public class LookupTests : SessionTest
{
    private IKeyedLookup<string?, int>? _lookup;

    public LookupTests()
    {
        Rule(rule =>
        {
            IKeyedLookup<string?, int> ages = null!;
            rule.When().Query(() => ages, q => q.Match<Person>(p => p.Age > 0).Collect().ToLookup(p => p.City, p => p.Age));
            rule.Then().Do(_ => Take(ages));
        });
    }

    [Fact]
    public void ToLookup_NoFacts_IsEmpty()
    {
        Fires(string.Empty);

        Assert.Equal(0, _lookup!.Count);
        Assert.Empty(_lookup["Bonn"]);
        Assert.False(_lookup.Contains("Bonn"));
    }

    [Fact]
    public void ToLookup_Facts_AreFoundByKey()
    {
        Session.InsertAll([new Person("Ann", 1, "Bonn"), new Person("Bob", 2), new Person("Cid", 3, "Bonn")]);
        Fires("Bonn=1+3 =2");

        Assert.Equal(["Bonn", null], _lookup!.Keys);
        Assert.Equal([1, 3], _lookup["Bonn"]);
        Assert.Equal([2], _lookup[null]);
        Assert.True(_lookup.Contains(null));
        Assert.Equal(2, _lookup.Count);
    }

    [Fact]
    public void Update_KeyOrElementChanges_IsSeen()
    {
        Person[] people = [new("Ann", 1, "Bonn"), new("Bob", 2, "Rome")];
        Session.InsertAll(people);
        Session.Fire();

        people[0].City = "Rome";
        Session.Update(people[0]);
        Fires("Rome=2+1");
        people[1].Age = 7;
        Session.Update(people[1]);
        Fires("Rome=7+1");
        people[1].Age = 0;
        Session.Update(people[1]);
        Fires("Rome=1");
        Session.Retract(people[0]);
        Fires(string.Empty);
    }

    [Fact]
    public void Insert_FactThatIsNotTaken_DoesNotFire()
    {
        Session.Fire();

        Session.Insert(new Person("Kim"));

        Fires();
    }

    private void Take(IKeyedLookup<string?, int> lookup)
    {
        _lookup = lookup;
        Log.Add(string.Join(' ', lookup.Select(group => $"{group.Key}={string.Join('+', group)}")));
    }
}
