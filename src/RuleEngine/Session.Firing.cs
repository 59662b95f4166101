using Digital40.RuleEngine.Extensibility;
using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <content>Fires rules.</content>
internal sealed partial class Session
{
    private int _runs;

    /// <summary>Whether the run of the rules is to be cancelled.</summary>
    internal CancellationToken CancellationToken { get; private set; }

    public int Fire() => Fire(int.MaxValue, CancellationToken.None);

    public int Fire(CancellationToken cancellationToken) => Fire(int.MaxValue, cancellationToken);

    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken)
    {
        var state = Idle();
        var outer = CancellationToken;
        CancellationToken = cancellationToken;
        _isHalted = false;
        _runs++;
        var limit = maxRulesNumber == int.MaxValue ? _factory.FiringLimit : int.MaxValue;
        var fired = 0;
        try
        {
            while (fired < maxRulesNumber && !_isHalted && !cancellationToken.IsCancellationRequested && Next(state) is { } activation)
            {
                if (fired == limit)
                {
                    throw new RuleFiringLimitException(limit, state.RecentRules.Names);
                }

                state.Agenda.Select(_agendaContext, activation);
                fired++;
                FireRule(state, activation);
            }

            PassOn(state);
            state.ThrowPostponed();
        }
        catch (Exception)
        {
            EndFailed(state);
            throw;
        }
        finally
        {
            CancellationToken = outer;
            _runs--;
        }

        return fired;
    }

    internal void Halt() => _isHalted = true;

    internal object Resolve(IRuleDefinition rule, Type serviceType) => DependencyResolver.Resolve(new ResolutionContext(this, rule), serviceType);

    /// <summary>
    /// The activation to fire next. What waits in the network is passed on first, unless every rule that it could reach comes later, and none of those has
    /// yielded anything that could go.
    /// </summary>
    private Activation? Next(SessionState state)
    {
        var next = state.Agenda.Peek();
        if (!state.HasWaiting || (next is not null && state.WaitingRank > Math.Max(next.CompiledRule.Rank, state.YieldedRank)))
        {
            return next;
        }

        PassOn(state);
        state.ThrowPostponed();
        return state.Agenda.Peek();
    }

    /// <summary>Leaves nothing waiting after a failure, and keeps no other failure for later.</summary>
    private void EndFailed(SessionState state)
    {
        if (_state == state)
        {
            PassOn(state);
            state.Forgive();
        }
    }

    private void FireRule(SessionState state, Activation activation)
    {
        state.RecentRules.Add(activation.CompiledRule);
        var context = _context.Begin(activation);
        try
        {
            EventAggregator?.RaiseRuleFiring(this, activation);
            RunActions(context, activation);
            EventAggregator?.RaiseRuleFired(this, activation);
        }
        catch (Exception exception)
        {
            state.Postpone(exception);
        }

        context.End();
        if (AutoPropagateLinkedFacts && _state == state)
        {
            StoreQueued(state);
            if (state.LinkedQueue.Count > 0)
            {
                PropagateQueue(state, null);
            }
        }

        End(state);
    }

    private void RunActions(FiringContext context, Activation activation)
    {
        if (ActionInterceptor is not null)
        {
            ActionInterceptor.Intercept(context, Invocations(context, activation));
            return;
        }

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
            var isHandled = EventAggregator?.RaiseRhsExpressionFailed(this, action.Source, exception, KnownArguments(activation, action), activation);
            if (isHandled != true)
            {
                throw EvaluationError.OfAction(action.Source, activation, exception);
            }

            return;
        }

        if (EventAggregator is { TracesRhs: true } events)
        {
            events.RaiseRhsExpressionEvaluated(this, action.Source, null, Arguments(activation, action), activation);
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
}
