using System.Linq.Expressions;
using Digital40.RuleEngine.Extensibility;
using Digital40.RuleEngine.Fluent;
using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.Tests.Fluent;

namespace Digital40.RuleEngine.Tests.Sessions;

public class CompilerTests : SessionTest
{
    [Fact]
    public void Compile_RuleSets_KeepsTheirOrder()
    {
        var first = new RuleSet("first");
        var second = new RuleSet("second");
        second.Add([Noting("second")]);
        first.Add([Noting("first")]);
        var session = Compiler.Compile([first, second]).CreateSession();

        session.Fire();

        Assert.Equal(["first", "second"], Log);
    }

    [Fact]
    public void Compile_Repository_CompilesAllItsSets()
    {
        var repository = new RuleRepository();
        var ruleSet = new RuleSet("set");
        ruleSet.Add([Noting("a"), Noting("b")]);
        repository.Add(ruleSet);

        foreach (var factory in new[] { repository.Compile(), repository.Compile(CancellationToken.None), repository.Compile(new RuleCompilerOptions()) })
        {
            Assert.Equal(2, factory.CreateSession().Fire());
        }
    }

    [Fact]
    public void Compile_Cancelled_HasTheRulesSoFar()
    {
        using var source = new CancellationTokenSource();

        var factory = Compiler.Compile(Rules(), source.Token);

        Assert.Equal(1, factory.CreateSession().Fire());

        IEnumerable<IRuleDefinition> Rules()
        {
            yield return Noting("a");
            source.Cancel();
            yield return Noting("b");
        }
    }

    [Fact]
    public void Compile_NoRules_MakesSessionsThatDoNothing()
    {
        Session.Insert(new Person("Ann"));

        Assert.Equal(0, Session.Fire());
        Assert.Single(Session.Query<Person>());
    }

    [Fact]
    public void ExpressionCompiler_OfUser_CompilesConditionsAndActions()
    {
        var compiler = new CountingCompiler();
        Compiler.ExpressionCompiler = compiler;
        Rule<Person>("rule", person => person.Age > 1);
        Session.Insert(new Person("Ann", 2));

        Fires("rule Ann");
        Assert.Equal(2, compiler.Compiled);
    }

    [Fact]
    public void ExpressionCompiler_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => Compiler.ExpressionCompiler = null!);

    [Fact]
    public void Compile_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Compiler.Compile((IEnumerable<IRuleDefinition>)null!));
        Assert.Throws<ArgumentNullException>(() => Compiler.Compile((IEnumerable<IRuleSet>)null!));
    }

    [Fact]
    public void CreateSession_InitializationInsertsFacts_AreMatchedWhenTheSessionBegins()
    {
        Rule<Person>("person");
        Rule(rule =>
        {
            rule.When().Not<Person>();
            rule.Then().Do(_ => Log.Add("nobody"));
        });
        var events = 0;
        Initialize = session =>
        {
            session.Events.ActivationCreatedEvent += (_, _) => events++;
            session.Insert(new Person("Ann"));
        };

        Fires("person Ann");
        Assert.Equal(1, events);
    }

    private IRuleDefinition Noting(string text) => StatedRule.Definition(rule =>
    {
        rule.When().Not<Note>();
        rule.Then().Do(_ => Log.Add(text));
    });

    private sealed class CountingCompiler : IExpressionCompiler
    {
        public int Compiled { get; private set; }

        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate
        {
            Compiled++;
            return expression.Compile();
        }
    }
}
