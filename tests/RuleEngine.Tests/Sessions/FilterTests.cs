namespace Digital40.RuleEngine.Tests.Sessions;

public class FilterTests : SessionTest
{
    [Fact]
    public void OnChange_KeyStays_DoesNotFireAgain()
    {
        StateOnChange();
        var person = new Person("Ann", 1, "Bonn");
        Session.Insert(person);
        Fires("Ann");

        person.Age = 2;
        Session.Update(person);
        Fires();
        person.City = "Rome";
        Session.Update(person);
        Fires("Ann");
    }

    [Fact]
    public void OnChange_SeveralKeys_OneThatChangesIsEnough()
    {
        StateOnChange();
        var person = new Person("Ann", 1, "Bonn");
        Session.Insert(person);
        Session.Fire();

        person.Pets = ["cat"];
        Session.Update(person);

        Fires("Ann");
    }

    [Fact]
    public void OnChange_KeyChangesAndComesBackBeforeFiring_LeavesTheAgenda()
    {
        StateOnChange();
        var person = new Person("Ann", 1, "Bonn");
        Session.Insert(person);
        Session.Fire();

        person.City = "Rome";
        Session.Update(person);
        person.City = "Bonn";
        Session.Update(person);

        Fires();
    }

    [Fact]
    public void OnChange_MatchCameBack_FiresAgain()
    {
        StateOnChange();
        var person = new Person("Ann", 1, "Bonn");
        Session.Insert(person);
        Session.Fire();
        Session.Retract(person);
        Session.Insert(person);

        Fires("Ann");
    }

    [Fact]
    public void OnChange_TwoMatches_AreRememberedApart()
    {
        StateOnChange();
        Person[] people = [new("Ann", 1, "Bonn"), new("Bob", 1, "Rome")];
        Session.InsertAll(people);
        Session.Fire();

        people[1].City = "Bonn";
        Session.UpdateAll(people);

        Fires("Bob");
    }

    [Fact]
    public void Where_PredicateFails_KeepsTheMatchWithoutFiring()
    {
        StateWhere();
        var person = new Person("Ann", 1);
        Session.Insert(person);
        Fires();

        person.Age = 9;
        Session.Update(person);
        Fires("Ann");
        person.Age = 1;
        Session.Update(person);
        Fires();
        Session.Retract(person);
        Fires("undone");
    }

    [Fact]
    public void Where_StopsHoldingWhileWaiting_LeavesTheAgenda()
    {
        StateWhere();
        var person = new Person("Ann", 9);
        Session.Insert(person);

        person.Age = 1;
        Session.Update(person);

        Fires();
    }

    [Fact]
    public void WhereAndOnChange_Together_BothDecide()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Filter().OnChange(() => person.City).Where(() => person.Age > 5);
            rule.Then().Do(_ => Log.Add($"{person}"));
        });
        var person = new Person("Ann", 9, "Bonn");
        Session.Insert(person);
        Fires("Ann");

        person.City = "Rome";
        person.Age = 1;
        Session.Update(person);
        Fires();
        person.Age = 9;
        Session.Update(person);
        Fires("Ann");
        Session.Update(person);
        Fires();
    }

    [Fact]
    public void Where_RejectedUpdate_LeavesLinkedFacts()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Filter().Where(() => person.Age > 5);
            rule.Then().Yield(_ => new Note($"{person} {person.Age}"));
        });
        var person = new Person("Ann", 9);
        Session.Insert(person);
        Session.Fire();

        person.Age = 1;
        Session.Update(person);
        Session.Fire();

        Assert.Equal("Ann 9", Session.Query<Note>().Single().Text);
    }

    [Fact]
    public void Where_Throws_NamesRuleAndRejects()
    {
        StateWhere();

        var exception = Assert.Throws<AgendaExpressionEvaluationException>(() => Session.Insert(new Person("Ann", -1)));

        Assert.IsType<DivideByZeroException>(exception.InnerException);
        Assert.Equal("grown", exception.RuleName);
        Assert.Contains("person.Age", exception.Expression);
        Assert.Contains("Ann", exception.Message);
        Fires();
    }

    [Fact]
    public void Where_ThrowsAndIsHandled_Rejects()
    {
        StateWhere();
        Session.Events.AgendaExpressionFailedEvent += (_, args) => args.IsHandled = true;
        var person = new Person("Ann", -1);
        Session.Insert(person);
        Fires();

        person.Age = 9;
        Session.Update(person);

        Fires("Ann");
    }

    private void StateOnChange() => Rule(rule =>
    {
        Person person = null!;
        rule.When().Match(() => person);
        rule.Filter().OnChange(() => person.City, () => person.Pets.Count);
        rule.Then().Do(_ => Log.Add($"{person}"));
    });

    private void StateWhere() => Rule(rule =>
    {
        Person person = null!;
        rule.Name("grown");
        rule.When().Match(() => person);
        rule.Filter().Where(() => 10 / (person.Age + 1) < 3, () => person.Age > 5);
        rule.Then().Do(_ => Log.Add($"{person}")).Undo(_ => Log.Add("undone"));
    });
}
