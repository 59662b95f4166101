namespace Digital40.RuleEngine.Tests.Sessions;

/// <summary>What rules have in common is matched once, and what only looks alike is not.</summary>
public class SharedNodeTests : SessionTest
{
    private int _evaluations;

    [Fact]
    public void Conditions_EqualInTwoRules_AreEvaluatedOnce()
    {
        Rule<Person>("first", p => Counted(p.Age > 1));
        Rule<Person>("second", q => Counted(q.Age > 1));

        Session.Insert(new Person("Ann", 2));

        Assert.Equal(1, _evaluations);
        Fires("first Ann", "second Ann");
    }

    [Fact]
    public void Joins_EqualInTwoRules_AreEvaluatedOnceUnderDifferentNames()
    {
        Rule(rule =>
        {
            Person person = null!;
            Order order = null!;
            rule.When().Match(() => person).Match(() => order, o => Counted(o.Amount > person.Age));
            rule.Then().Do(_ => Log.Add($"first {person} {order}"));
        });
        Rule(rule =>
        {
            Person buyer = null!;
            Order purchase = null!;
            rule.When().Match(() => buyer).Match(() => purchase, p => Counted(p.Amount > buyer.Age)).Not<Note>(n => n.Text == buyer.Name);
            rule.Then().Do(_ => Log.Add($"second {buyer} {purchase}"));
        });

        Session.InsertAll([new Person("Ann", 2), new Order("x", 3)]);

        Assert.Equal(1, _evaluations);
        Fires("first Ann x/3", "second Ann x/3");
    }

    [Fact]
    public void Joins_SameConditionOnOtherVariable_AreKeptApart()
    {
        State("by first", takesFirst: true);
        State("by second", takesFirst: false);

        Session.InsertAll([new Person("Ann", 1), new Person("Bob", 2), new Order("Ann"), new Order("Bob")]);
        Session.Fire();

        Assert.Equal(["by first Ann Bob Ann/0", "by second Ann Bob Bob/0"], Log.Order());

        void State(string name, bool takesFirst) => Rule(rule =>
        {
            Person younger = null!;
            Person older = null!;
            Order order = null!;
            var when = rule.When().Match(() => younger).Match(() => older, p => p.Age > younger.Age);
            if (takesFirst)
            {
                when.Match(() => order, o => o.Customer == younger.Name);
            }
            else
            {
                when.Match(() => order, o => o.Customer == older.Name);
            }

            rule.Then().Do(_ => Log.Add($"{name} {younger} {older} {order}"));
        });
    }

    [Fact]
    public void Conditions_CapturedValuesDiffer_AreKeptApart()
    {
        for (var limit = 1; limit <= 3; limit++)
        {
            var own = limit;
            Rule<Person>($"over {own}", p => p.Age > own);
        }

        Session.Insert(new Person("Ann", 3));

        Fires("over 1 Ann", "over 2 Ann");
    }

    [Fact]
    public void Conditions_FieldsOfRules_AreReadWhenEvaluated()
    {
        var limits = new Limits { Least = 5 };
        Rule<Person>("grown", p => p.Age > limits.Least);
        Session.Insert(new Person("Ann", 4));
        Fires();

        limits.Least = 3;
        Session.Insert(new Person("Bob", 4));

        Fires("grown Bob");
    }

    [Fact]
    public void Branches_OfOneRule_ShareTheirBeginning()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When()
                .Match(() => person, p => Counted(p.Age > 1))
                .Or(either => either.Exists<Note>().Exists<Place>());
            rule.Then().Do(_ => Log.Add($"{person}"));
        });

        Session.InsertAll([new Person("Ann", 2), new Note("a"), new Place("x")]);

        Assert.Equal(1, _evaluations);
        Fires("Ann", "Ann");
    }

    private bool Counted(bool result)
    {
        _evaluations++;
        return result;
    }

    private sealed class Limits
    {
        public int Least { get; set; }
    }
}
