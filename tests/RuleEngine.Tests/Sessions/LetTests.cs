namespace Digital40.RuleEngine.Tests.Sessions;

public class LetTests : SessionTest
{
    [Fact]
    public void Let_Value_IsComputedForEachMatchAndSeenByLaterConditions()
    {
        Rule(rule =>
        {
            Person person = null!;
            var months = 0;
            Order order = null!;
            rule.When()
                .Match(() => person)
                .Let(() => months, () => person.Age * 12)
                .Match(() => order, o => o.Amount == months);
            rule.Then().Do(_ => Log.Add($"{person} {months} {order}"));
        });

        Session.InsertAll([new Person("Ann", 1), new Person("Bob", 2), new Order("x", 24)]);

        Fires("Bob 24 x/24");
    }

    [Fact]
    public void Update_FactChanges_ComputesAnew()
    {
        StateDoubled();
        var person = new Person("Ann", 1);
        Session.Insert(person);
        Fires("2");

        person.Age = 4;
        Session.Update(person);

        Fires("8");
    }

    [Fact]
    public void Update_ValueStaysTheSame_FiresAgain()
    {
        StateDoubled();
        var person = new Person("Ann", 1);
        Session.Insert(person);
        Session.Fire();

        Session.Update(person);

        Fires("2");
    }

    [Fact]
    public void Having_ValueFails_DoesNotFireUntilItHolds()
    {
        Rule(rule =>
        {
            Person person = null!;
            var doubled = 0;
            rule.When().Match(() => person).Let(() => doubled, () => person.Age * 2).Having(() => doubled > 10, () => person.Name != "Bob");
            rule.Then().Do(_ => Log.Add($"{person} {doubled}")).Undo(_ => Log.Add("undone"));
        });
        var person = new Person("Ann", 4);
        Session.InsertAll([person, new Person("Bob", 40)]);
        Fires();

        person.Age = 6;
        Session.Update(person);
        Fires("Ann 12");
        person.Age = 1;
        Session.Update(person);
        Fires("undone");
    }

    [Fact]
    public void Having_AfterMatch_SeesEarlierVariables()
    {
        Rule(rule =>
        {
            Person person = null!;
            Order order = null!;
            rule.When().Match(() => person).Match(() => order).Having(() => order.Amount > person.Age);
            rule.Then().Do(_ => Log.Add($"{person} {order}"));
        });

        Session.InsertAll([new Person("Ann", 5), new Person("Bob", 15), new Order("x", 10)]);

        Fires("Ann x/10");
    }

    [Fact]
    public void Let_Null_IsAValueLikeOthers()
    {
        Rule(rule =>
        {
            Person person = null!;
            string? city = null;
            rule.When().Match(() => person).Let(() => city, () => person.City).Having(() => city == null);
            rule.Then().Do(_ => Log.Add($"{person} {city ?? "nowhere"}"));
        });

        Session.InsertAll([new Person("Ann"), new Person("Bob", 1, "Bonn")]);

        Fires("Ann nowhere");
    }

    [Fact]
    public void Let_First_NeedsNoFacts()
    {
        Rule(rule =>
        {
            var answer = 0;
            rule.When().Let(() => answer, () => 6 * 7);
            rule.Then().Do(_ => Log.Add($"{answer}"));
        });

        Fires("42");
    }

    [Fact]
    public void Let_OnLet_UsesItsValue()
    {
        Rule(rule =>
        {
            Person person = null!;
            var doubled = 0;
            var text = string.Empty;
            rule.When().Match(() => person).Let(() => doubled, () => person.Age * 2).Let(() => text, () => $"{person.Name}:{doubled}");
            rule.Then().Do(_ => Log.Add(text));
        });
        var person = new Person("Ann", 3);
        Session.Insert(person);
        Fires("Ann:6");

        person.Age = 5;
        Session.Update(person);
        Fires("Ann:10");
    }

    private void StateDoubled() => Rule(rule =>
    {
        Person person = null!;
        var doubled = 0;
        rule.When().Match(() => person).Let(() => doubled, () => person.Age * 2);
        rule.Then().Do(_ => Log.Add($"{doubled}"));
    });
}
