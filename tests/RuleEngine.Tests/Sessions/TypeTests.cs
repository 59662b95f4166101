namespace Digital40.RuleEngine.Tests.Sessions;

/// <summary>Which facts a pattern of a type matches.</summary>
public class TypeTests : SessionTest
{
    [Fact]
    public void Match_BaseClass_MatchesDerivedFacts()
    {
        Rule<Person>("person");
        Rule<Child>("child");
        Session.InsertAll([new Person("Ann"), new Child("Kim")]);

        Fires("person Ann", "person Kim", "child Kim");
    }

    [Fact]
    public void Match_Interface_MatchesImplementations()
    {
        Rule<ISound>("sound", sound => sound.Text.Length > 1);
        Session.InsertAll([new Dog("wow"), new Cat("m"), new Note("x")]);

        Fires("sound wow");
    }

    [Fact]
    public void Match_VariantInterface_MatchesSequencesOfDerived()
    {
        Rule(rule =>
        {
            IEnumerable<Person> people = null!;
            rule.When().Match(() => people);
            rule.Then().Do(_ => Log.Add($"{people.Count()}"));
        });
        Session.InsertAll([new List<Child> { new("Kim") }, new List<Note>()]);

        Fires("1");
    }

    [Fact]
    public void Match_Object_MatchesEverythingYieldedToo()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Yield(_ => new Note(person.Name));
        });
        Rule(rule =>
        {
            object fact = null!;
            rule.When().Match(() => fact);
            rule.Then().Do(_ => Log.Add(fact.GetType().Name));
        });
        Session.Insert(new Person("Ann"));

        Fires("Person", "Note");
    }

    [Fact]
    public void Match_ValueTypes_AreFactsWithValueEquality()
    {
        Rule(rule =>
        {
            var number = 0;
            rule.When().Match(() => number, n => n > 3);
            rule.Then().Do(_ => Log.Add($"{number}"));
        });
        Session.InsertAll([1, 5, 7L, 9]);

        Assert.False(Session.TryInsert(5));
        Fires("5", "9");
        Session.Retract(5);
        Assert.Equal([1, 9], Session.Query<int>());
    }

    [Fact]
    public void Match_ValueTypesJoined_CompareValues()
    {
        Rule(rule =>
        {
            var number = 0;
            var code = default(DayOfWeek);
            rule.When().Match(() => number).Match(() => code, c => (int)c == number);
            rule.Then().Do(_ => Log.Add($"{code}"));
        });
        Session.InsertAll([1, 2, 9, DayOfWeek.Tuesday, DayOfWeek.Friday]);

        Fires("Tuesday");
    }

    [Fact]
    public void Match_SameTypeLevelTwice_SeesOneFactInBothPatterns()
    {
        Rule(rule =>
        {
            Person person = null!;
            Child child = null!;
            rule.When().Match(() => person).Match(() => child, c => c.Name == person.Name);
            rule.Then().Do(_ => Log.Add($"{person} {child}"));
        });
        Session.InsertAll([new Child("Kim"), new Person("Kim")]);

        Fires("Kim Kim", "Kim Kim");
    }

    [Fact]
    public void Match_UsedTypesOnly_OtherFactsStayOutOfMemories()
    {
        Rule<Note>("note");
        Session.Insert(new Person("Ann"));

        Fires();
        Assert.Single(Session.Query<object>());
    }

    private interface ISound
    {
        string Text { get; }
    }

    private sealed record Dog(string Text) : ISound
    {
        public override string ToString() => Text;
    }

    private sealed record Cat(string Text) : ISound;
}
