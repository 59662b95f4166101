namespace Digital40.GraphQL.Costs;

/// <summary>The budget of an operation and what is assumed where the schema says nothing.</summary>
public sealed class CostOptions
{
    /// <summary>Whether an operation beyond the budget is refused: true. Off, costs are only reported.</summary>
    public bool Enforce { get; set; } = true;

    /// <summary>
    /// What the resolvers of an operation may cost in all: 10,000. Against pages nested in pages, each level of which multiplies the work.
    /// </summary>
    public double MaxFieldCost { get; set; } = 10_000;

    /// <summary>What the objects of a response may cost in all: 10,000. Against responses that fill the memory.</summary>
    public double MaxTypeCost { get; set; } = 10_000;

    /// <summary>How many items a list is taken to have whose field has no <c>@listSize</c>: 1, as in the IBM specification.</summary>
    public int DefaultListSize { get; set; } = 1;

    /// <summary>
    /// Whether a field without <c>@listSize</c> that has one of the arguments <c>first</c> and <c>last</c> is taken for a connection
    /// (of <c>edges</c> and <c>nodes</c>): true. Against a forgotten directive.
    /// </summary>
    public bool AssumeConnections { get; set; } = true;

    /// <summary>How large a page of such a connection is taken to be when the client does not say: 25.</summary>
    public int DefaultPageSize { get; set; } = 25;
}
