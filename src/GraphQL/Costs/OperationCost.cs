using System.Collections.Immutable;
using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Costs;

/// <summary>What an operation costs. It does not change, and may be kept with the document.</summary>
public sealed class OperationCost
{
    private readonly CostProgram _program;
    private readonly CostValue _result;
    private readonly CostOptions _options;
    private readonly OperationDefinitionNode _operation;

    internal OperationCost(
        ImmutableArray<GraphQLError> errors,
        CostProgram program,
        CostValue result,
        CostOptions options,
        OperationDefinitionNode operation)
    {
        Errors = errors;
        _program = program;
        _result = result;
        _options = options;
        _operation = operation;
    }

    /// <summary>
    /// Fields that want exactly one slicing argument and have none or several; at most 5, empty when the operation can be reckoned.
    /// </summary>
    public ImmutableArray<GraphQLError> Errors { get; }

    /// <summary>The cost of a request.</summary>
    /// <param name="variables">The variables as they were sent: an object, <c>null</c> or undefined.</param>
    public Cost Evaluate(JsonElement variables) => _program.Evaluate(_result, variables);

    /// <summary>Whether a cost is within the budget.</summary>
    /// <param name="cost">What <see cref="Evaluate"/> gave.</param>
    /// <returns>The error, or null when it is, or the budget is not enforced.</returns>
    public GraphQLError? Check(Cost cost)
    {
        if (!_options.Enforce || (cost.Field <= _options.MaxFieldCost && cost.Type <= _options.MaxTypeCost))
        {
            return null;
        }

        var message = cost.Field > _options.MaxFieldCost
            ? FormattableString.Invariant($"The field cost of the operation is {cost.Field:0.##}; the limit is {_options.MaxFieldCost:0.##}.")
            : FormattableString.Invariant($"The type cost of the operation is {cost.Type:0.##}; the limit is {_options.MaxTypeCost:0.##}.");
        return GraphQLError.At(message, _operation)
            .WithCode(CostCodes.Exceeded)
            .WithExtension("cost", cost.Total);
    }
}
