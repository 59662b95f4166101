using Digital40.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>The status of a response. GraphQL over HTTP: Status Codes.</summary>
internal static class ResponseStatus
{
    /// <summary>The status for a result that was reached by the pipeline.</summary>
    /// <param name="result">The result.</param>
    /// <param name="mediaType">How it is written.</param>
    public static int Of(SingleResult result, MediaType mediaType)
    {
        if (result.HasData)
        {
            return StatusCodes.Status200OK;
        }

        var code = result.Errors.Length > 0 ? result.Errors[0].Code : null;
        return code switch
        {
            "SERVER_BUSY" => StatusCodes.Status503ServiceUnavailable,
            "EXECUTION_TIMEOUT" => StatusCodes.Status504GatewayTimeout,
            "OPERATION_NOT_ALLOWED" => StatusCodes.Status405MethodNotAllowed,
            "PERSISTED_DOCUMENT_NOT_FOUND" or "PERSISTED_DOCUMENT_REQUIRED" => StatusCodes.Status400BadRequest,
            "INTERNAL_SERVER_ERROR" => StatusCodes.Status500InternalServerError,
            _ => mediaType == MediaType.GraphQLResponse ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
    }
}
