using Digital40.Api.Access;
using Digital40.GraphQL.Errors;

namespace Digital40.Api.Errors;

/// <summary>Tells clients when the gate refuses to answer a field.</summary>
internal sealed class RefusalFilter : IErrorFilter
{
    /// <inheritdoc/>
    public GraphQLError OnError(GraphQLError error) =>
        error.Exception is AccessRefusedException ? (error with { Message = "The caller may not read this." }).WithCode("FORBIDDEN") : error;
}
