using Digital40.GraphQL.Execution.Caching;
using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Execution.Planning;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.Execution.Pipeline;

/// <summary>Finds the operation that a request means, holds it against the budget, and coerces its variables.</summary>
internal static class OperationSelection
{
    /// <summary>Prepares the operation.</summary>
    /// <exception cref="RequestException">It cannot be executed.</exception>
    public static PreparedOperation Prepare(CachedDocument document, GraphQLRequest request, RequestOptions options)
    {
        var plan = Select(document, request);
        var variables = CoerceVariables(document, plan, request, options);
        return new PreparedOperation(plan, variables, Reckon(plan, request));
    }

    private static OperationPlan Select(CachedDocument document, GraphQLRequest request)
    {
        var plan = document.FindOperation(request.OperationName, out var error);
        if (plan is null)
        {
            throw new RequestException([error!], RequestCodes.Operation); // without an operation there is an error
        }

        if (request.AllowedOperations is { } allowed && !allowed.Contains(plan.Operation.Operation))
        {
            var kind = plan.Operation.Operation.ToString().ToLowerInvariant();
            throw new RequestException($"Operations of type {kind} are not allowed here.", RequestCodes.OperationNotAllowed);
        }

        return plan;
    }

    private static long? Reckon(OperationPlan plan, GraphQLRequest request)
    {
        if (plan.Cost is not { } operation)
        {
            return null;
        }

        var cost = operation.Evaluate(request.Variables);
        return operation.Check(cost) is { } error ? throw new RequestException([error], RequestCodes.Validation) : cost.Total;
    }

    private static VariableValues CoerceVariables(CachedDocument document, OperationPlan plan, GraphQLRequest request, RequestOptions options)
    {
        if (document.Limits?.CheckVariables(request.Variables) is { Length: > 0 } beyond)
        {
            throw new RequestException(beyond, RequestCodes.Variables);
        }

        var errors = VariableCoercion.Coerce(plan, request, options, out var variables);
        return errors.Length == 0 ? variables : throw new RequestException(errors, RequestCodes.Variables);
    }
}
