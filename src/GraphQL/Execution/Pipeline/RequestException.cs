using System.Collections.Immutable;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Execution.Pipeline;

/// <summary>A request cannot be executed: its errors are the answer.</summary>
internal sealed class RequestException : GraphQLException
{
    public RequestException(ImmutableArray<GraphQLError> errors, string code)
        : base([.. errors.Select(error => error.Code is null ? error.WithCode(code) : error)])
    {
    }

    public RequestException(string message, string code)
        : base(new GraphQLError(message).WithCode(code))
    {
    }
}
