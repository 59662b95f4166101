using System.Text.Json;

namespace Digital40.GraphQL.Costs;

/// <summary>
/// A reckoning as a list of steps, each done once: shared parts (fragments) are not reckoned again, so it takes time in proportion to the document.
/// What does not hang on variables is reckoned while the list is made.
/// </summary>
internal sealed class CostProgram
{
    private readonly List<CostStep> _steps = [];
    private readonly List<SizeTerm> _sizes = [];

    public CostValue Add(CostValue left, CostValue right)
    {
        if (left.IsConstant && right.IsConstant)
        {
            return new CostValue(left.Constant.Plus(right.Constant));
        }

        return left.IsConstant ? Step(CostStepKind.Add, right, left) : Step(CostStepKind.Add, left, right);
    }

    public CostValue Max(CostValue left, CostValue right)
    {
        if (left.IsConstant && right.IsConstant)
        {
            return new CostValue(left.Constant.Max(right.Constant));
        }

        return left.IsConstant ? Step(CostStepKind.Max, right, left) : Step(CostStepKind.Max, left, right);
    }

    public CostValue NotNegative(CostValue value) =>
        value.IsConstant ? new CostValue(value.Constant.Max(default)) : Step(CostStepKind.NotNegative, value, new CostValue(default(Cost)));

    public CostValue Repeat(CostValue item, Size size)
    {
        if (size.Term is null)
        {
            return item.IsConstant
                ? new CostValue(item.Constant.Times(size.Constant))
                : Step(CostStepKind.Repeat, item, new CostValue(new Cost(size.Constant, size.Constant)));
        }

        if (item is { IsConstant: true, Constant: { Field: 0, Type: 0 } })
        {
            return item;
        }

        var left = item.IsConstant ? AddStep(new CostStep(CostStepKind.Constant, -1, -1, item.Constant)) : item.Step;
        _sizes.Add(size.Term);
        return new CostValue(AddStep(new CostStep(CostStepKind.Repeat, left, _sizes.Count - 1, default)));
    }

    /// <summary>Does the steps.</summary>
    /// <param name="result">What is asked for.</param>
    /// <param name="variables">The variables as they were sent.</param>
    public Cost Evaluate(CostValue result, JsonElement variables)
    {
        if (result.IsConstant)
        {
            return result.Constant;
        }

        var values = new Cost[_steps.Count];
        for (var index = 0; index < values.Length; index++)
        {
            var step = _steps[index];
            values[index] = step.Kind switch
            {
                CostStepKind.Constant => step.Constant,
                CostStepKind.Repeat => values[step.Left].Times(step.Right < 0 ? step.Constant.Field : _sizes[step.Right].Evaluate(variables)),
                CostStepKind.Add => values[step.Left].Plus(step.Right < 0 ? step.Constant : values[step.Right]),
                CostStepKind.Max => values[step.Left].Max(step.Right < 0 ? step.Constant : values[step.Right]),
                _ => values[step.Left].Max(default),
            };
        }

        return values[result.Step];
    }

    // The left one is no constant.
    private CostValue Step(CostStepKind kind, CostValue left, CostValue right) =>
        new(AddStep(right.IsConstant ? new CostStep(kind, left.Step, -1, right.Constant) : new CostStep(kind, left.Step, right.Step, default)));

    private int AddStep(CostStep step)
    {
        _steps.Add(step);
        return _steps.Count - 1;
    }
}
