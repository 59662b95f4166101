namespace Digital40.RuleEngine.Tests.Sessions;

public class SelfJoinTests : SessionTest
{
    private void StatePairs() => Rule(rule =>
    {
        Person first = null!;
        Person second = null!;
        rule.When().Match(() => first).Match(() => second, p => p.City == first.City);
        rule.Then().Do(_ => Log.Add($"{first}{second}")).Undo(_ => Log.Add($"-{first}{second}"));
    });

    [Fact]
    public void Insert_OneFact_JoinsItselfOnce()
    {
        StatePairs();
        Session.Insert(new Person("a", 1, "x"));

        Fires("aa");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Insert_SeveralFacts_MakesEveryPairOnce(bool isBatch)
    {
        StatePairs();
        Person[] people = [new("a", 1, "x"), new("b", 1, "x"), new("c", 1, "y")];
        if (isBatch)
        {
            Session.InsertAll(people);
        }
        else
        {
            Array.ForEach(people, Session.Insert);
        }

        Session.Fire();

        Assert.Equal(["aa", "ab", "ba", "bb", "cc"], Log.Order());
    }

    [Fact]
    public void Update_FactMovesToOthers_MakesAndUndoesItsPairs()
    {
        StatePairs();
        var moving = new Person("c", 1, "y");
        Session.InsertAll([new Person("a", 1, "x"), moving]);
        Session.Fire();
        Log.Clear();

        moving.City = "x";
        Session.Update(moving);
        Session.Fire();

        Assert.Equal(["ac", "ca", "cc"], Log.Order());
    }

    [Fact]
    public void Retract_OneOfPair_UndoesAllItsPairsOnce()
    {
        StatePairs();
        var person = new Person("b", 1, "x");
        Session.InsertAll([new Person("a", 1, "x"), person]);
        Session.Fire();
        Log.Clear();

        Session.Retract(person);
        Session.Fire();

        Assert.Equal(["-ab", "-ba", "-bb"], Log.Order());
    }

    [Fact]
    public void Match_OtherObjectRequired_DoesNotJoinItself()
    {
        Rule(rule =>
        {
            Person younger = null!;
            Person older = null!;
            rule.When().Match(() => younger).Match(() => older, p => p != younger, p => p.Age >= younger.Age);
            rule.Then().Do(_ => Log.Add($"{younger}<{older}"));
        });

        Session.InsertAll([new Person("a", 1), new Person("b", 2), new Person("c", 2)]);
        Session.Fire();

        Assert.Equal(["a<b", "a<c", "b<c", "c<b"], Log.Order());
    }

    [Fact]
    public void Update_GuardOfFirstPatternFails_DoesNotEvaluateSecondWithIt()
    {
        Rule(rule =>
        {
            Person named = null!;
            Person other = null!;
            rule.When().Match(() => named, p => p.City != null).Match(() => other, p => p.Age == named.City!.Length);
            rule.Then().Do(_ => Log.Add($"{named}{other}")).Undo(_ => Log.Add($"-{named}{other}"));
        });
        var person = new Person("a", 4, "Bonn");
        Session.InsertAll([person, new Person("b", 4)]);
        Fires("aa", "ab");

        person.City = null;
        Session.Update(person);

        Fires("-aa", "-ab");
    }

    [Fact]
    public void Insert_ManyFacts_MakesEveryPairOnce()
    {
        StatePairs();
        for (var i = 0; i < 30; i++)
        {
            Session.Insert(new Person($"{i}", 1, $"{i % 3}"));
        }

        Assert.Equal(300, Session.Fire());
        Assert.Equal(300, Log.Distinct().Count());
    }
}
