namespace Digital40.RuleEngine.Tests.Sessions;

public class SelectTests : SessionTest
{
    [Fact]
    public void Select_EachFact_FiresWithItsValue()
    {
        StateAges();
        Session.InsertAll([new Person("Ann", 20), new Person("Bob", 5), new Person("Cid", 20)]);

        Fires("20", "20");
    }

    [Fact]
    public void Update_SelectedValueChanges_FiresAgain()
    {
        StateAges();
        var person = new Person("Ann", 20);
        Session.Insert(person);
        Session.Fire();

        person.Age = 30;
        Session.Update(person);
        Fires("30");
        person.Age = 3;
        Session.Update(person);
        Fires("undone");
        person.Age = 40;
        Session.Update(person);
        Fires("40");
        Session.Retract(person);
        Fires("undone");
    }

    [Fact]
    public void Select_Null_IsAValue()
    {
        Rule(rule =>
        {
            string? city = null;
            rule.When().Query(() => city!, q => q.Match<Person>().Select(p => p.City!));
            rule.Then().Do(ctx => Log.Add($"{city ?? "none"} {ctx.Match.Facts.Single().Type.Name}"));
        });

        Session.InsertAll([new Person("Ann"), new Person("Bob", 1, "Bonn")]);

        Fires("none String", "Bonn String");
    }

    [Fact]
    public void Select_WithEarlierFact_FollowsIt()
    {
        Rule(rule =>
        {
            Note note = null!;
            string? text = null;
            rule.When().Match(() => note).Query(() => text!, q => q.Match<Person>().Select(p => note.Text + p.Name));
            rule.Then().Do(_ => Log.Add(text!));
        });
        var note = new Note("x");
        var person = new Person("Ann");
        Session.InsertAll([note, person]);
        Fires("xAnn");

        note.Text = "y";
        Session.Update(note);
        Fires("yAnn");
        person.Name = "Bob";
        Session.UpdateAll([note, person]);
        Fires("yBob");
    }

    [Fact]
    public void SelectMany_Values_GivesEachValueOnceWhileSomeFactHasIt()
    {
        StatePets();
        var ann = new Person("Ann") { Pets = ["cat", "dog", "cat"] };
        var bob = new Person("Bob") { Pets = ["dog", "cow"] };
        Session.InsertAll([ann, bob]);
        Fires("cat", "dog", "cow");

        Session.Retract(ann);
        Fires("-cat", "dog");
        bob.Pets = ["cow", "pig"];
        Session.Update(bob);
        Fires("cow", "pig", "-dog");
    }

    [Fact]
    public void SelectMany_NullElements_AreLeftOut()
    {
        StatePets();

        Session.Insert(new Person("Ann") { Pets = [null!, "cat"] });

        Fires("cat");
    }

    [Fact]
    public void SelectMany_SequenceFailsHalfWay_FailsAsAWhole()
    {
        Rule(rule =>
        {
            var number = 0;
            rule.When().Query(() => number, q => q.Match<Person>().SelectMany(p => Countdown(p.Age)));
            rule.Then().Do(_ => Log.Add($"{number}"));
        });

        var exception = Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(new Person("Ann", -2)));
        Assert.IsType<ArithmeticException>(exception.InnerException);
        Assert.Contains("Ann", exception.Message);
        Fires();
    }

    [Fact]
    public void SelectMany_NoSequence_Fails()
    {
        StatePets();

        var exception = Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(new Person("Ann") { Pets = null! }));

        Assert.Contains(".Pets", exception.Expression);
    }

    [Fact]
    public void From_VariableOfEarlierQuery_QueriesItsValue()
    {
        Rule(rule =>
        {
            IEnumerable<Person> people = null!;
            string? name = null;
            rule.When()
                .Query(() => people, q => q.Match<Person>().Collect())
                .Query(() => name!, q => q.From(() => people).SelectMany(all => all).Where(p => p.Age > 10).Select(p => p.Name));
            rule.Then().Do(_ => Log.Add($"{name} of {people.Count()}"));
        });
        var person = new Person("Ann", 20);
        Session.InsertAll([person, new Person("Bob", 5)]);
        Fires("Ann of 2");

        Session.Insert(new Person("Cid", 30));
        Session.Fire();
        Assert.Equal(["Ann of 2", "Ann of 3", "Cid of 3"], Log.Order());
    }

    private static IEnumerable<int> Countdown(int from)
    {
        for (var number = from; number != 0; number++)
        {
            yield return number == -1 ? throw new ArithmeticException("Half way.") : number;
        }
    }

    private void StateAges() => Rule(rule =>
    {
        var age = 0;
        rule.When().Query(() => age, q => q.Match<Person>().Select(p => p.Age).Where(a => a >= 18));
        rule.Then().Do(_ => Log.Add($"{age}")).Undo(_ => Log.Add("undone"));
    });

    private void StatePets() => Rule(rule =>
    {
        string? pet = null;
        rule.When().Query(() => pet!, q => q.Match<Person>().SelectMany(p => p.Pets));
        rule.Then().Do(_ => Log.Add(pet!)).Undo(_ => Log.Add($"-{pet}"));
    });
}
