using Digital40.RuleEngine.Extensibility;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Sessions;

public class DependencyTests : SessionTest
{
    private readonly RecordingResolver _resolver = new();

    [Fact]
    public void Resolve_ServiceOfRule_IsGivenToActionsThatNameIt()
    {
        var rule = State();
        Session.DependencyResolver = _resolver;
        Session.Insert(new Person("Ann"));

        Fires("no service", "greet Ann", "greet Ann again");

        Assert.Equal(2, _resolver.Requests.Count);
        Assert.All(_resolver.Requests, request => Assert.Equal((Session, rule, typeof(IGreeter)), request));
    }

    [Fact]
    public void Resolve_FromContext_UsesTheSameResolver()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Do(ctx => Log.Add(ctx.Resolve<IGreeter>().Greet(person.Name)));
        });
        Session.DependencyResolver = _resolver;
        Session.Insert(new Person("Ann"));

        Fires("greet Ann");
    }

    [Fact]
    public void DependencyResolver_OfFactory_IsTakenByNewSessions()
    {
        State();
        Factory.DependencyResolver = _resolver;
        Session.Insert(new Person("Ann"));
        Session.Fire();

        Assert.Same(_resolver, Session.DependencyResolver);
        Assert.NotEmpty(_resolver.Requests);
    }

    [Fact]
    public void DependencyResolver_None_FailsTheAction()
    {
        State();
        Session.Insert(new Person("Ann"));

        var exception = Assert.Throws<RuleRhsExpressionEvaluationException>(() => Session.Fire());

        Assert.IsType<InvalidOperationException>(exception.InnerException);
        Assert.Contains("resolver", exception.InnerException.Message);
        Assert.Equal(["no service"], Log);
    }

    [Fact]
    public void Resolve_ServiceThatFails_RaisesFailedEvent()
    {
        State();
        Session.DependencyResolver = new SingleService("not a greeter");
        Session.Events.RhsExpressionFailedEvent += (_, args) => args.IsHandled = Noted(args.Exception!.Message, args.Arguments);
        Session.Insert(new Person("Ann"));

        Fires("no service", "No IGreeter. ,Ann", "No IGreeter. ,Ann");
    }

    [Fact]
    public void Match_ConditionOnService_IsRefused()
    {
        var exception = Assert.Throws<RuleEngine.Fluent.RuleDefinitionException>(() => Rule(rule =>
        {
            IGreeter greeter = null!;
            Person person = null!;
            rule.Dependency().Resolve(() => greeter);
            rule.When().Match(() => person, p => greeter.Greet(p.Name) == "x");
            rule.Then().Do(_ => Log.Add("fired"));
        }));

        Assert.Contains("greeter", exception.Message);
    }

    private bool Noted(string message, IEnumerable<object?> arguments)
    {
        Log.Add($"{message} {string.Join(',', arguments)}");
        return true;
    }

    private IRuleDefinition State() => Rule(rule =>
    {
        IGreeter greeter = null!;
        Person person = null!;
        rule.Dependency().Resolve(() => greeter);
        rule.When().Match(() => person);
        rule.Then()
            .Do(_ => Log.Add("no service"))
            .Do(_ => Log.Add(greeter.Greet(person.Name)))
            .Do(_ => Log.Add($"{greeter.Greet(person.Name)} again"));
    });

    private interface IGreeter
    {
        string Greet(string name);
    }

    private sealed class Greeter : IGreeter
    {
        public string Greet(string name) => $"greet {name}";
    }

    private sealed class RecordingResolver : IDependencyResolver
    {
        public List<(ISession Session, IRuleDefinition Rule, Type Type)> Requests { get; } = [];

        public object Resolve(IResolutionContext context, Type serviceType)
        {
            Requests.Add((context.Session, context.Rule, serviceType));
            return new Greeter();
        }
    }
}
