namespace Digital40.RuleEngine.Tests.Sessions;

public class OneFactTests : SessionTest
{
    public OneFactTests()
    {
        Rule<Person>("adult", person => person.Age >= 18);
    }

    [Fact]
    public void Fire_FactMeetsCondition_FiresOnce()
    {
        Session.Insert(new Person("Ann", 18));

        Fires("adult Ann");
        Fires();
    }

    [Fact]
    public void Fire_FactMissesCondition_DoesNotFire()
    {
        Session.Insert(new Person("Bob", 17));

        Fires();
    }

    [Fact]
    public void Fire_NoFacts_DoesNotFire() => Fires();

    [Fact]
    public void Fire_SeveralFacts_FiresForEachInOrderOfInsertion()
    {
        Session.InsertAll([new Person("Cid", 20), new Person("Bob", 1), new Person("Ann", 30)]);
        Session.Insert(new Person("Dan", 40));

        Fires("adult Cid", "adult Ann", "adult Dan");
    }

    [Fact]
    public void Fire_FactOfOtherType_DoesNotFire()
    {
        Session.Insert(new Note("Ann"));

        Fires();
    }

    [Fact]
    public void Fire_Always_GivesNumberOfFirings()
    {
        Session.InsertAll([new Person("Ann", 20), new Person("Bob", 30)]);

        Assert.Equal(2, Session.Fire());
        Assert.Equal(0, Session.Fire());
    }

    [Fact]
    public void Match_SeveralConditions_EvaluatesInOrderAndStopsAtFirstThatFails()
    {
        List<string> evaluated = [];
        Rule<Person>("grown", person => Seen(evaluated, "first", person.Age > 10), person => Seen(evaluated, "second", person.Age > 20));

        Session.InsertAll([new Person("Ann", 5), new Person("Bob", 15)]);

        Assert.Equal(["first", "first", "second"], evaluated);
    }

    [Fact]
    public void Match_WithoutVariable_FiresForEachFact()
    {
        Rule(rule =>
        {
            rule.When().Match<Note>(note => note.Text != string.Empty);
            rule.Then().Do(_ => Log.Add("note"));
        });

        Session.InsertAll([new Note("a"), new Note(string.Empty), new Note("b")]);

        Fires("note", "note");
    }

    [Fact]
    public void Match_ManyConstantsOfOneProperty_FiresOnlyTheRuleOfTheConstant()
    {
        foreach (var city in new[] { "Bonn", "Rome", "Oslo", null })
        {
            Rule<Person>($"in {city}", person => person.City == city);
        }

        Session.InsertAll([new Person("Ann", 1, "Rome"), new Person("Bob", 1, "Paris"), new Person("Cid")]);

        Fires("in Rome Ann", "in  Cid");
    }

    [Fact]
    public void Match_ConstantsOfPropertyThatFails_ReportsTheCondition()
    {
        Rule<Person>("short", person => person.City!.Length == 4);
        Rule<Person>("long", person => person.City!.Length == 5);

        var exception = Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(new Person("Ann")));

        Assert.IsType<NullReferenceException>(exception.InnerException);
        Assert.Contains("short", exception.Message);
    }

    private static bool Seen(List<string> evaluated, string name, bool result)
    {
        evaluated.Add(name);
        return result;
    }
}
