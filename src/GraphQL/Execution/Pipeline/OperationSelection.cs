using Digital40.GraphQL.Execution.Caching;
using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Execution.Planning;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.Execution.Pipeline;

/// <summary>Finds the operation that a request means, and its variables.</summary>
internal static class OperationSelection
{
    /// <summary>The operation. Specification: GetOperation.</summary>
    /// <exception cref="RequestException">There is none, or the transport does not allow it.</exception>
    public static OperationPlan Select(CachedDocument document, GraphQLRequest request)
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

    /// <summary>The variables. Specification: CoerceVariableValues.</summary>
    /// <exception cref="RequestException">They do not fit the operation or the limits.</exception>
    public static VariableValues CoerceVariables(CachedDocument document, OperationPlan plan, GraphQLRequest request, RequestOptions options)
    {
        if (document.Limits?.CheckVariables(request.Variables) is { Length: > 0 } beyond)
        {
            throw new RequestException(beyond, RequestCodes.Variables);
        }

        var errors = VariableCoercion.Coerce(plan, request, options, out var variables);
        return errors.Length == 0 ? variables : throw new RequestException(errors, RequestCodes.Variables);
    }
}
