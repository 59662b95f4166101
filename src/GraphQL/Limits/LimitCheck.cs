using System.Collections.Immutable;
using System.Text.Json;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Limits;

/// <summary>What checking a document has shown. It does not change, and may be kept with the document.</summary>
public sealed class LimitCheck
{
    private readonly DocumentLimits _limits;
    private readonly ImmutableArray<string> _pageSizeVariables;

    internal LimitCheck(ImmutableArray<GraphQLError> errors, ImmutableArray<string> pageSizeVariables, DocumentLimits limits)
    {
        Errors = errors;
        _pageSizeVariables = pageSizeVariables;
        _limits = limits;
    }

    /// <summary>The limits that the document goes beyond, each with its place and code; empty when it keeps them all.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }

    /// <summary>Checks the variables of a request: lists in them, and those that say how large a page is, in any operation of the document.</summary>
    /// <param name="variables">The variables as they were sent: an object; anything else holds nothing to check.</param>
    /// <returns>The errors, at most one for each limit; empty when all are kept.</returns>
    public ImmutableArray<GraphQLError> CheckVariables(JsonElement variables) =>
        variables.ValueKind == JsonValueKind.Object ? new VariablesWalk(_limits, _pageSizeVariables).Run(variables) : [];
}
