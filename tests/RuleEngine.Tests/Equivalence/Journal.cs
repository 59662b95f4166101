using Digital40.RuleEngine.Extensibility;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Equivalence;

/// <summary>What happens in one session of a trial. The rules find it as a service.</summary>
internal sealed class Journal : IDependencyResolver
{
    private const string LinkedKey = "yielded";
    private readonly Dictionary<IMatch, string> _fired = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<IMatch> _matches = new(ReferenceEqualityComparer.Instance);
    private int _nextId = 1_000_000;

    /// <summary>The firings in order.</summary>
    public List<string> Log { get; } = [];

    /// <summary>The matches that there are, as texts.</summary>
    public IEnumerable<string> Matches => _matches.Select(match => RuleOf(match).Text(match));

    /// <summary>What the rules that fire for every change fired for last and have not undone.</summary>
    public IEnumerable<string> FiredFor => _fired.Values;

    public static Journal Of(IContext context) => (Journal)context.Resolve(typeof(Journal));

    public object Resolve(IResolutionContext context, Type serviceType) => this;

    public void Attach(ISession session, bool isQuiet)
    {
        session.DependencyResolver = this;
        if (isQuiet)
        {
            return;
        }

        session.Events.ActivationCreatedEvent += (_, args) => Assert.True(_matches.Add(args.Match));
        session.Events.ActivationUpdatedEvent += (_, args) => Assert.Contains(args.Match, _matches);
        session.Events.ActivationDeletedEvent += (_, args) => Assert.True(_matches.Remove(args.Match));
    }

    public void Fired(RandomRule rule, IContext context)
    {
        var text = rule.Text(context.Match);
        Log.Add($"{context.Match.Trigger} {text}");
        if (rule.FiresAlways)
        {
            _fired[context.Match] = text;
        }

        if (rule.YieldedType is not null)
        {
            Yield(rule, context, text);
        }
    }

    public void Undone(RandomRule rule, IContext context)
    {
        Log.Add($"{context.Match.Trigger} {rule.Name}");
        Assert.True(_fired.Remove(context.Match) || !rule.FiresAlways);
    }

    private static RandomRule RuleOf(IMatch match) => (RandomRule)match.Rule.Properties[nameof(RandomRule)];

    private void Yield(RandomRule rule, IContext context, string text)
    {
        var linked = (Item?)context.GetLinked(LinkedKey);
        var yielded = linked is null || rule.ReplacesYielded ? (Item)Activator.CreateInstance(rule.YieldedType!)! : linked;
        yielded.Id = yielded == linked ? yielded.Id : _nextId++;
        RandomRule.Fill(yielded, text);
        if (linked is null)
        {
            context.InsertLinked(LinkedKey, yielded);
        }
        else
        {
            context.UpdateLinked(LinkedKey, yielded);
        }
    }
}
