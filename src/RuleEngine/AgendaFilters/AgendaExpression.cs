using System.Linq.Expressions;
using Digital40.RuleEngine.Rete;
using Tuple = Digital40.RuleEngine.Rete.Tuple;

namespace Digital40.RuleEngine.AgendaFilters;

/// <summary>A compiled expression of a rule's filter.</summary>
/// <typeparam name="TResult">What the expression gives.</typeparam>
internal sealed class AgendaExpression<TResult>(LambdaExpression source, BoundFunction<TResult> function, ArgumentSlot[] slots)
{
    /// <summary>Evaluates the expression for a match.</summary>
    /// <returns>False when the expression threw and a handler of the event has dealt with it.</returns>
    /// <exception cref="AgendaExpressionEvaluationException">The expression threw, and no handler has dealt with it.</exception>
    public bool TryEvaluate(Session session, Activation activation, out TResult result)
    {
        try
        {
            result = function.Invoke(activation.Tuple, null);
        }
        catch (Exception exception)
        {
            if (session.EventAggregator?.RaiseAgendaExpressionFailed(session, source, exception, Arguments(activation), activation) != true)
            {
                throw EvaluationError.OfFilter(source, activation, exception);
            }

            result = default!;
            return false;
        }

        if (session.EventAggregator is { TracesAgenda: true } events)
        {
            events.RaiseAgendaExpressionEvaluated(session, source, null, Arguments(activation), result, activation);
        }

        return true;
    }

    private object?[] Arguments(Activation activation) =>
        Array.ConvertAll(slots, slot => slot.Steps < 0 ? null : activation.Tuple.Ancestor(slot.Steps).Fact!.RawValue);
}
