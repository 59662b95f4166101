using System.Linq.Expressions;
using Digital40.RuleEngine.Extensibility;
using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.Tests.Fluent;

namespace Digital40.RuleEngine.Tests.Sessions;

/// <summary>A test that states rules, which write into a log, and works with one session of them.</summary>
public abstract class SessionTest : IDisposable
{
    private readonly List<IRuleDefinition> _rules = [];
    private readonly Lazy<ISessionFactory> _factory;
    private readonly Lazy<ISession> _session;

    protected SessionTest()
    {
        _factory = new Lazy<ISessionFactory>(() => Compiler.Compile(_rules));
        _session = new Lazy<ISession>(() => Factory.CreateSession(session => Initialize(session)));
    }

    /// <summary>What is done to the session before it begins.</summary>
    private protected Action<ISession> Initialize { get; set; } = _ => { };

    private protected RuleCompiler Compiler { get; set; } = new();

    private protected List<string> Log { get; } = [];

    private protected ISessionFactory Factory => _factory.Value;

    private protected ISession Session => _session.Value;

    private protected IReadOnlyList<IRuleDefinition> Rules => _rules;

    public void Dispose()
    {
        if (_session.IsValueCreated)
        {
            End(Session);
        }

        GC.SuppressFinalize(this);
    }

    private protected static void End(ISession session) => ((IDisposable)session).Dispose();

    private protected IRuleDefinition Rule(Action<StatedRule> state) => Rule(StatedRule.Definition(state));

    private protected IRuleDefinition Rule(IRuleDefinition rule)
    {
        Assert.False(_factory.IsValueCreated, "The rules are compiled already.");
        _rules.Add(rule);
        return rule;
    }

    /// <summary>States a rule of one pattern with a name, which writes its name and the fact.</summary>
    private protected IRuleDefinition Rule<TFact>(string name, params Expression<Func<TFact, bool>>[] conditions) => Rule(rule =>
    {
        TFact fact = default!;
        rule.Name(name);
        rule.When().Match(() => fact, conditions);
        rule.Then().Do(_ => Log.Add($"{name} {fact}"));
    });

    /// <summary>Fires, and expects that the rules have written these lines since the last time.</summary>
    private protected void Fires(params string[] lines)
    {
        Log.Clear();
        Session.Fire();
        Assert.Equal(lines, Log);
    }
}

/// <summary>Gives one service to all rules.</summary>
internal sealed class SingleService(object service) : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) => serviceType.IsInstanceOfType(service)
        ? service
        : throw new InvalidOperationException($"No {serviceType.Name}.");
}
