namespace Digital40.RuleEngine.Rete;

/// <summary>Adds to each tuple before it the value of an expression.</summary>
internal sealed class BindingNode(LhsExpression<object?> expression, LhsExpression<bool>[] conditions, Type resultType) : BetaNode
{
    public override void LeftAssert(SessionState state, Tuple tuple)
    {
        if (!expression.TryEvaluate(state, tuple, null, out var value))
        {
            return;
        }

        var fact = state.NewResult(value, resultType);
        if (LhsExpression.AllHold(conditions, state, tuple, fact))
        {
            Activate(state, state.NewTuple(this, tuple, fact));
        }
    }

    public override void LeftUpdate(SessionState state, Tuple tuple, bool isFactChanged)
    {
        var child = tuple.FirstChild;
        while (child is not null && child.Node != this)
        {
            child = child.NextSibling;
        }

        if (child is null)
        {
            LeftAssert(state, tuple);
            return;
        }

        if (!expression.TryEvaluate(state, tuple, null, out var value))
        {
            state.Remove(child);
            return;
        }

        child.Fact!.Replace(value);
        if (LhsExpression.AllHold(conditions, state, tuple, child.Fact))
        {
            PassUpdate(state, child, isFactChanged: true);
        }
        else
        {
            state.Remove(child);
        }
    }
}
