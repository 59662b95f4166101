namespace Digital40.RuleEngine.Tests.Sessions;

public class PriorityTests : SessionTest
{
    [Fact]
    public void Fire_SeveralPriorities_HighestFirst()
    {
        State("low", -5);
        State("high", 7);
        State("middle", 0);
        Session.InsertAll([new Person("Ann"), new Person("Bob")]);

        Fires("high Ann", "high Bob", "middle Ann", "middle Bob", "low Ann", "low Bob");
    }

    [Fact]
    public void Fire_EqualPriorities_DeclarationThenAge()
    {
        State("first", 0);
        State("second", 0);
        Session.Insert(new Person("Ann"));
        Session.Insert(new Person("Bob"));

        Fires("first Ann", "first Bob", "second Ann", "second Bob");
    }

    [Fact]
    public void Fire_UpdatedWhileWaiting_KeepsItsPlace()
    {
        State("rule", 0);
        Person[] people = [new("Ann"), new("Bob")];
        Session.InsertAll(people);

        Session.Update(people[0]);

        Fires("rule Ann", "rule Bob");
    }

    [Fact]
    public void Fire_UpdatedAfterFiring_TakesPlaceOfUpdate()
    {
        State("rule", 0);
        Person[] people = [new("Ann"), new("Bob"), new("Cid")];
        Session.InsertAll(people);
        Session.Fire();

        Session.Update(people[2]);
        Session.Update(people[0]);

        Fires("rule Cid", "rule Ann");
    }

    [Fact]
    public void Fire_ActionActivatesHigherPriority_FiresItNext()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Do(_ => Log.Add($"{person}")).Do(ctx => ctx.Insert(new Note(person.Name)));
        });
        Rule(rule =>
        {
            Note note = null!;
            rule.Priority(1);
            rule.When().Match(() => note);
            rule.Then().Do(_ => Log.Add($"note {note}"));
        });
        Session.InsertAll([new Person("Ann"), new Person("Bob")]);

        Fires("Ann", "note Ann", "Bob", "note Bob");
    }

    [Fact]
    public void Fire_UndoAndDo_FollowPriorityToo()
    {
        State("low", 0);
        State("high", 1);
        var person = new Person("Ann");
        Session.Insert(person);
        Session.Fire();

        Session.Retract(person);
        Session.Insert(new Person("Bob"));

        Fires("high undone", "high Bob", "low undone", "low Bob");
    }

    [Fact]
    public void Fire_MoreRulesThanAWord_KeepsTheirOrder()
    {
        for (var i = 0; i < 150; i++)
        {
            State($"{i}", -i % 3);
        }

        Session.Insert(new Person("Ann"));
        Session.Fire();

        Assert.Equal(Enumerable.Range(0, 150).OrderBy(i => i % 3).Select(i => $"{i} Ann"), Log);
    }

    private void State(string name, int priority) => Rule(rule =>
    {
        Person person = null!;
        rule.Priority(priority);
        rule.When().Match(() => person);
        rule.Then().Do(_ => Log.Add($"{name} {person}")).Undo(_ => Log.Add($"{name} undone"));
    });
}
