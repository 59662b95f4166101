namespace Digital40.RuleEngine.Tests.Sessions;

public class AllTests : SessionTest
{
    [Fact]
    public void Fire_NoFacts_Holds()
    {
        StateAllAdults();

        Fires("all");
    }

    [Fact]
    public void Insert_FactFails_UndoesUntilItIsRepaired()
    {
        StateAllAdults();
        var person = new Person("Ann", 10);
        Session.InsertAll([new Person("Bob", 30), person]);
        Fires();

        person.Age = 20;
        Session.Update(person);
        Fires("all");
        person.Age = 5;
        Session.Update(person);
        Fires("not all");
        Session.Retract(person);
        Fires("all");
    }

    [Fact]
    public void Update_FactsStayGood_DoesNotFireAgain()
    {
        StateAllAdults();
        var person = new Person("Bob", 30);
        Session.Insert(person);
        Session.Fire();

        Session.Update(person);

        Fires();
    }

    [Fact]
    public void Match_AllWithSelection_LooksOnlyAtSelectedFacts()
    {
        Rule(rule =>
        {
            rule.When().All<Person>(p => p.City == "Bonn", p => p.Age > 1, p => p.Name != "Cid");
            rule.Then().Do(_ => Log.Add("all")).Undo(_ => Log.Add("not all"));
        });
        var person = new Person("Ann", 0, "Rome");
        Session.InsertAll([person, new Person("Bob", 2, "Bonn")]);
        Fires("all");

        person.City = "Bonn";
        Session.Update(person);
        Fires("not all");
        person.Age = 3;
        Session.Update(person);
        Fires("all");
        Session.Insert(new Person("Cid", 9, "Bonn"));
        Fires("not all");
    }

    [Fact]
    public void Match_AllOnFactsOfEarlierOne_DecidesForEach()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person).All<Order>(o => o.Customer == person.Name, o => o.Amount >= person.Age);
            rule.Then().Do(_ => Log.Add($"{person}"));
        });

        Session.InsertAll([new Person("Ann", 5), new Person("Bob", 7), new Order("Ann", 5), new Order("Ann", 6), new Order("Bob", 6)]);

        Fires("Ann");
    }

    private void StateAllAdults() => Rule(rule =>
    {
        rule.When().All<Person>(p => p.Age >= 18);
        rule.Then().Do(_ => Log.Add("all")).Undo(_ => Log.Add("not all"));
    });
}
