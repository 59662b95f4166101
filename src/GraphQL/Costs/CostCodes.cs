namespace Digital40.GraphQL.Costs;

/// <summary>The stable codes (<c>extensions.code</c>) of the errors of the cost analysis.</summary>
public static class CostCodes
{
    /// <summary>The operation costs more than its budget.</summary>
    public const string Exceeded = "COST_EXCEEDED";

    /// <summary>A field was given none or several of the slicing arguments of which it wants one.</summary>
    public const string SlicingArguments = "ONE_SLICING_ARGUMENT_REQUIRED";
}
