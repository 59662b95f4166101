using System.Linq.Expressions;

namespace Digital40.RuleEngine.Rete;

/// <summary>A compiled expression of a rule's left-hand side, with what is needed to say which one failed on what.</summary>
/// <typeparam name="TResult">What the expression gives.</typeparam>
internal sealed class LhsExpression<TResult>(
    LambdaExpression source, BoundFunction<TResult> function, ArgumentSlot[] arguments, string failureText, NodeDescription node)
{
    private readonly BoundFunction<TResult> _function = function;

    /// <summary>The expression as the rule has it.</summary>
    public LambdaExpression Source => source;

    /// <summary>Evaluates the expression over a partial match and the fact beside it.</summary>
    /// <returns>False when the expression threw; unless a handler of the event has dealt with it, the operation ends with an exception.</returns>
    public bool TryEvaluate(SessionState state, Tuple? tuple, Fact? fact, out TResult result)
    {
        try
        {
            result = _function.Invoke(tuple, fact?.RawValue);
        }
        catch (Exception exception)
        {
            Fail(state, tuple, fact, exception);
            result = default!;
            return false;
        }

        if (state.TracesLhs)
        {
            Trace(state, tuple, fact, result);
        }

        return true;
    }

    private object?[] Arguments(Tuple? tuple, Fact? fact)
    {
        return Array.ConvertAll(arguments, slot => slot.IsFact ? fact?.RawValue : tuple!.Ancestor(slot.Steps).Fact!.RawValue);
    }

    private void Trace(SessionState state, Tuple? tuple, Fact? fact, TResult result)
    {
        try
        {
            state.Events?.RaiseLhsExpressionEvaluated(state.Session, source, null, Arguments(tuple, fact), result, tuple, fact, node.Rules);
        }
        catch (Exception exception)
        {
            state.Postpone(exception);
        }
    }

    private void Fail(SessionState state, Tuple? tuple, Fact? fact, Exception failure)
    {
        try
        {
            if (state.Events?.RaiseLhsExpressionFailed(state.Session, source, failure, Arguments(tuple, fact), default(TResult), tuple, fact, node.Rules) != true
                && !state.HasFailed)
            {
                state.Postpone(EvaluationError.OfCondition(failureText, source, node.Rules, tuple, fact, failure));
            }
        }
        catch (Exception exception)
        {
            state.Postpone(exception);
        }
    }
}

/// <summary>What conditions have in common.</summary>
internal static class LhsExpression
{
    /// <summary>Whether every condition holds; the first that does not ends the test.</summary>
    public static bool AllHold(LhsExpression<bool>[] conditions, SessionState state, Tuple? tuple, Fact? fact)
    {
        foreach (var condition in conditions)
        {
            if (!condition.TryEvaluate(state, tuple, fact, out var holds) || !holds)
            {
                return false;
            }
        }

        return true;
    }
}
