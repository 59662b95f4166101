using Digital40.RuleEngine.Extensibility;
using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <content>Fires rules.</content>
internal sealed partial class Session
{
    private const int RememberedRules = 8;

    /// <summary>Whether the run of the rules is to be cancelled.</summary>
    internal CancellationToken CancellationToken { get; private set; }

    public int Fire() => Fire(int.MaxValue, CancellationToken.None);

    public int Fire(CancellationToken cancellationToken) => Fire(int.MaxValue, cancellationToken);

    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken)
    {
        var state = State;
        var outer = CancellationToken;
        CancellationToken = cancellationToken;
        _isHalted = false;
        var limit = maxRulesNumber == int.MaxValue ? _factory.FiringLimit : int.MaxValue;
        var fired = 0;
        try
        {
            while (fired < maxRulesNumber && !_isHalted && !cancellationToken.IsCancellationRequested && Next(state) is { } activation)
            {
                if (fired == limit)
                {
                    throw FiringLimit(limit);
                }

                state.Agenda.Pop(_agendaContext, activation);
                fired++;
                FireRule(state, activation);
            }
        }
        finally
        {
            CancellationToken = outer;
            _state?.Flush();
        }

        return fired;
    }

    internal void Halt() => _isHalted = true;

    internal object Resolve(IRuleDefinition rule, Type serviceType) => DependencyResolver.Resolve(new ResolutionContext(this, rule), serviceType);

    /// <summary>The activation to fire next. What waits in the network is passed on first, unless the rules it could reach all come later.</summary>
    private static Activation? Next(SessionState state)
    {
        var next = state.Agenda.Peek();
        if (state.DirtyRank > (next?.CompiledRule.Rank ?? int.MaxValue - 1))
        {
            return next;
        }

        state.Flush();
        return state.Agenda.Peek();
    }

    private void FireRule(SessionState state, Activation activation)
    {
        var context = _context.Begin(activation);
        try
        {
            EventAggregator.RaiseRuleFiring(this, activation);
            if (ActionInterceptor is null)
            {
                RunActions(context, activation);
            }
            else
            {
                ActionInterceptor.Intercept(context, Invocations(context, activation));
            }

            EventAggregator.RaiseRuleFired(this, activation);
        }
        finally
        {
            context.End();
            if (AutoPropagateLinkedFacts)
            {
                PropagateQueue(null, mayWait: !EventAggregator.ObservesMatching);
            }
        }

        ObjectDisposedException.ThrowIf(_state != state, this);
    }

    private void RunActions(FiringContext context, Activation activation)
    {
        var trigger = (ActionTrigger)activation.Trigger;
        foreach (var action in activation.CompiledRule.Actions)
        {
            if ((action.Trigger & trigger) != 0)
            {
                Run(context, activation, action);
            }
        }
    }

    private void Run(FiringContext context, Activation activation, CompiledAction action)
    {
        try
        {
            action.Invoke(context, activation.Tuple);
        }
        catch (Exception exception)
        {
            var isHandled = EventAggregator.RaiseRhsExpressionFailed(this, action.Source, exception, KnownArguments(activation, action), activation);
            if (!isHandled)
            {
                throw EvaluationError.OfAction(action.Source, activation, exception);
            }

            return;
        }

        if (EventAggregator.TracesRhs)
        {
            EventAggregator.RaiseRhsExpressionEvaluated(this, action.Source, null, Arguments(activation, action), activation);
        }
    }

    private ActionInvocation[] Invocations(FiringContext context, Activation activation)
    {
        var trigger = (ActionTrigger)activation.Trigger;
        return [.. activation.CompiledRule.Actions
            .Where(action => (action.Trigger & trigger) != 0)
            .Select(action => new ActionInvocation(context, activation, action, Arguments(activation, action)))];
    }

    private object?[] Arguments(Activation activation, CompiledAction action)
    {
        return Array.ConvertAll(action.Arguments, argument => argument.Service is not null
            ? Resolve(activation.Rule, argument.Service)
            : argument.Steps < 0 ? null : activation.Tuple.Ancestor(argument.Steps).Fact!.RawValue);
    }

    /// <summary>The arguments of an action that failed; services are left out, since finding one may be what failed.</summary>
    private static object?[] KnownArguments(Activation activation, CompiledAction action) =>
        Array.ConvertAll(action.Arguments, argument => argument.Steps < 0 ? null : activation.Tuple.Ancestor(argument.Steps).Fact!.RawValue);

    /// <summary>Fires a few more rules to say which ones they are that fire for ever; what they do is as lost as the run itself.</summary>
    private RuleFiringLimitException FiringLimit(int limit)
    {
        List<string> names = [];
        for (var i = 0; i < RememberedRules && Next(State) is { } next; i++)
        {
            names.Add(next.Rule.Name);
            State.Agenda.Pop(_agendaContext, next);
            FireRule(State, next);
        }

        return new RuleFiringLimitException(limit, names);
    }
}
