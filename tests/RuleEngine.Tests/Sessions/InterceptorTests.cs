using Digital40.RuleEngine.Extensibility;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Sessions;

public class InterceptorTests : SessionTest
{
    public InterceptorTests()
    {
        Rule(rule =>
        {
            Person person = null!;
            IFormatProvider format = null!;
            rule.Name("rule");
            rule.Dependency().Resolve(() => format);
            rule.When().Match(() => person);
            rule.Then()
                .Do(_ => Log.Add("first"))
                .Do(_ => Log.Add($"second {person} {format != null}"))
                .Do(ctx => Fail(person))
                .Undo(_ => Log.Add("undo"));
        });
        Initialize = session => session.DependencyResolver = new SingleService(System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Intercept_Invokes_RunsActionsInOrder()
    {
        Session.ActionInterceptor = new Interceptor((_, actions) => actions.ToList().ForEach(action => action.Invoke()));
        Session.Insert(new Person("Ann"));

        Fires("first", "second Ann True");
    }

    [Fact]
    public void Intercept_DoesNotInvoke_SkipsActionsButCountsAsFired()
    {
        var fired = 0;
        Session.ActionInterceptor = new Interceptor((_, _) => { });
        Session.Events.RuleFiredEvent += (_, _) => fired++;
        Session.Insert(new Person("Ann"));

        Assert.Equal(1, Session.Fire());
        Assert.Equal(1, fired);
        Assert.Empty(Log);
    }

    [Fact]
    public void Intercept_Actions_HaveTriggersAndArguments()
    {
        Session.ActionInterceptor = new Interceptor((context, actions) => Log.Add(
            $"{context.Rule.Name} {context.Match.Trigger}: {string.Join(' ', actions.Select(action => $"{action.Trigger}({string.Join(';', action.Arguments)})"))}"));
        var person = new Person("Ann");
        Session.Insert(person);

        Fires("rule Created: Activated, Reactivated() Activated, Reactivated(Ann;) Activated, Reactivated(Ann)");
        Session.Retract(person);
        Fires("rule Removed: Deactivated()");
    }

    [Fact]
    public void Intercept_ActionThrows_ReachesCallerAsItIs()
    {
        Session.ActionInterceptor = new Interceptor((_, actions) => actions.ToList().ForEach(action => action.Invoke()));
        Session.Insert(new Person("Bad"));

        Assert.Throws<NotSupportedException>(() => Session.Fire());
    }

    [Fact]
    public void Intercept_CatchesFailure_RunGoesOn()
    {
        Session.ActionInterceptor = new Interceptor((_, actions) => actions.ToList().ForEach(Guarded));
        Session.InsertAll([new Person("Bad"), new Person("Ann")]);

        Assert.Equal(2, Session.Fire());
        Assert.Equal(["first", "second Bad True", "caught", "first", "second Ann True"], Log);
    }

    [Fact]
    public void ActionInterceptor_OfFactory_IsTakenByNewSessions()
    {
        Factory.ActionInterceptor = new Interceptor((_, _) => Log.Add("intercepted"));
        Session.Insert(new Person("Ann"));
        Fires("intercepted");

        Session.ActionInterceptor = null;
        Session.Insert(new Person("Bob"));
        Fires("first", "second Bob True");
    }

    [Fact]
    public void Intercept_WrittenAgainstWiderType_IsCalled()
    {
        Session.ActionInterceptor = new WideInterceptor(Log);
        Session.Insert(new Person("Ann"));

        Fires("3 actions");
    }

    [Fact]
    public void Intercept_NotImplemented_Throws()
    {
        Session.ActionInterceptor = new NoInterceptor();
        Session.Insert(new Person("Ann"));

        Assert.Throws<NotSupportedException>(() => Session.Fire());
    }

    private static void Fail(Person person)
    {
        if (person.Name == "Bad")
        {
            throw new NotSupportedException("Bad.");
        }
    }

    private void Guarded(IActionInvocation action)
    {
        try
        {
            action.Invoke();
        }
        catch (NotSupportedException)
        {
            Log.Add("caught");
        }
    }

    private sealed class Interceptor(Action<IContext, IReadOnlyCollection<IActionInvocation>> intercept) : IActionInterceptor
    {
        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions) => intercept(context, actions);
    }

    private sealed class WideInterceptor(List<string> log) : IActionInterceptor
    {
        public void Intercept(IContext context, IEnumerable<IActionInvocation> actions) => log.Add($"{actions.Count()} actions");
    }

    private sealed class NoInterceptor : IActionInterceptor;
}
