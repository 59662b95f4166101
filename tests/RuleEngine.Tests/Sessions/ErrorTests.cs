namespace Digital40.RuleEngine.Tests.Sessions;

/// <summary>What the messages of exceptions say.</summary>
public class ErrorTests : SessionTest
{
    [Fact]
    public void Condition_Throws_NamesRuleConditionAndFact()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.Name("long city");
            rule.When().Match(() => person, p => p.City!.Length > 3);
            rule.Then().Do(_ => Log.Add("fired"));
        });

        var exception = Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(new Person("Ann")));

        Assert.IsType<NullReferenceException>(exception.InnerException);
        Assert.Equal("p => p.City.Length > 3", exception.Expression);
        Assert.Equal(Lines("Failed to evaluate condition", "p => p.City.Length > 3", "Rule: long city", "Fact: Ann"), exception.Message);
    }

    [Fact]
    public void Condition_SharedByRules_NamesThemAll()
    {
        foreach (var name in new[] { "first", "second" })
        {
            Rule<Person>(name, p => p.City!.Length > 3);
        }

        var exception = Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(new Person("Ann")));

        Assert.Contains("Rule: first, second", exception.Message);
    }

    [Fact]
    public void JoinCondition_Throws_NamesAllFactsInOrder()
    {
        Rule(rule =>
        {
            Person person = null!;
            Order order = null!;
            rule.Name("join");
            rule.When().Match(() => person).Match(() => order, o => o.Amount / person.Age > 1);
            rule.Then().Do(_ => Log.Add("fired"));
        });

        var exception = Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.InsertAll([new Person("Ann"), new Order("x", 5)]));

        Assert.IsType<DivideByZeroException>(exception.InnerException);
        Assert.EndsWith(Lines("Rule: join", "Fact: Ann", "Fact: x/5"), exception.Message);
    }

    [Fact]
    public void Binding_Throws_SaysSo()
    {
        Rule(rule =>
        {
            Person person = null!;
            var share = 0;
            rule.Name("share");
            rule.When().Match(() => person).Let(() => share, () => 100 / person.Age);
            rule.Then().Do(_ => Log.Add("fired"));
        });

        var exception = Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(new Person("Ann")));

        Assert.Equal(Lines("Failed to evaluate binding expression", "() => 100 / person.Age", "Rule: share", "Fact: Ann"), exception.Message);
    }

    [Fact]
    public void Aggregate_Throws_SaysSo()
    {
        Rule(rule =>
        {
            IGrouping<int, Person> group = null!;
            rule.Name("group");
            rule.When().Query(() => group, q => q.Match<Person>().GroupBy(p => p.City!.Length));
            rule.Then().Do(_ => Log.Add("fired"));
        });

        var exception = Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(new Person("Ann")));

        Assert.Equal(Lines("Failed to evaluate aggregate expression", "p => p.City.Length", "Rule: group", "Fact: Ann"), exception.Message);
    }

    [Fact]
    public void Action_Throws_NamesRuleActionAndFacts()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.Name("act");
            rule.When().Match(() => person);
            rule.Then().Do(_ => Log.Add(person.City!.Trim()));
        });
        Session.Insert(new Person("Ann"));

        var exception = Assert.Throws<RuleRhsExpressionEvaluationException>(() => Session.Fire());

        Assert.Equal("act", exception.RuleName);
        Assert.IsType<NullReferenceException>(exception.InnerException);
        Assert.StartsWith("Failed to evaluate rule action", exception.Message);
        Assert.EndsWith(Lines("Rule: act", "Fact: Ann"), exception.Message);
        Assert.Contains("person.City", exception.Expression);
    }

    [Fact]
    public void Action_InsertFailsCondition_IsWrappedOnceEach()
    {
        Rule<Person>("long city", p => p.City!.Length > 3);
        Rule(rule =>
        {
            Note note = null!;
            rule.Name("maker");
            rule.When().Match(() => note);
            rule.Then().Do(ctx => ctx.Insert(new Person(note.Text)));
        });
        Session.Insert(new Note("Ann"));

        var exception = Assert.Throws<RuleRhsExpressionEvaluationException>(() => Session.Fire());

        var inner = Assert.IsType<RuleLhsExpressionEvaluationException>(exception.InnerException);
        Assert.IsType<NullReferenceException>(inner.InnerException);
    }

    [Fact]
    public void Fact_WhoseTextFailsOrIsLong_IsStillNamed()
    {
        Rule(rule =>
        {
            object fact = null!;
            rule.When().Match(() => fact, f => f.GetHashCode() == Broken());
            rule.Then().Do(_ => Log.Add("fired"));
        });

        Assert.Contains(
            $"Fact: {typeof(Unprintable)}", Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(new Unprintable())).Message);
        Assert.EndsWith(
            $"Fact: {new string('x', 200)}…", Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(new Note(new string('x', 300)))).Message);
    }

    [Fact]
    public void Compile_RuleWithUnknownAggregate_NamesTheRule()
    {
        Rule(rule =>
        {
            Total total = null!;
            rule.Name("broken");
            rule.When().Query(() => total, q => q.Match<Person>().Total(p => p.Age, null));
            rule.Then().Do(_ => Log.Add("fired"));
        });

        var exception = Assert.Throws<RuleCompilationException>(() => Factory);

        Assert.Equal("broken", exception.RuleName);
        Assert.Contains("broken", exception.Message);
    }

    [Fact]
    public void CreateSession_ConditionWithoutFactsFails_Throws()
    {
        Rule(rule =>
        {
            var number = 0;
            rule.When().Let(() => number, () => Broken());
            rule.Then().Do(_ => Log.Add("fired"));
        });

        Assert.Throws<RuleLhsExpressionEvaluationException>(() => Factory.CreateSession());
    }

    private static int Broken() => throw new NotSupportedException("Broken.");

    private static string Lines(params string[] lines) => string.Join(Environment.NewLine, lines);

    private sealed class Unprintable
    {
        public override string ToString() => throw new NotSupportedException("No text.");
    }
}
