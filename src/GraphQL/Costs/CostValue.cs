namespace Digital40.GraphQL.Costs;

/// <summary>A cost: a constant, or the result of a step. <c>default</c> is nothing.</summary>
internal readonly struct CostValue
{
    private readonly int _number;

    public CostValue(Cost constant)
    {
        Constant = constant;
    }

    public CostValue(int step)
    {
        _number = step + 1;
    }

    public Cost Constant { get; }

    public int Step => _number - 1;

    public bool IsConstant => _number == 0;
}
