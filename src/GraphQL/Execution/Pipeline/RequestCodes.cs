namespace Digital40.GraphQL.Execution.Pipeline;

/// <summary>The codes of request errors, in <c>extensions.code</c>.</summary>
internal static class RequestCodes
{
    /// <summary>The document is no GraphQL.</summary>
    public const string Syntax = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document does not fit the schema.</summary>
    public const string Validation = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The variables do not fit the operation.</summary>
    public const string Variables = "BAD_USER_INPUT";

    /// <summary>The document has no such operation.</summary>
    public const string Operation = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>The transport does not allow such operations.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>There is no document of that id.</summary>
    public const string DocumentNotFound = "PERSISTED_DOCUMENT_NOT_FOUND";

    /// <summary>Only persisted documents are executed.</summary>
    public const string DocumentNotPersisted = "PERSISTED_DOCUMENT_REQUIRED";

    /// <summary>Too many requests wait.</summary>
    public const string Overloaded = "SERVER_BUSY";

    /// <summary>The time has passed.</summary>
    public const string Timeout = "EXECUTION_TIMEOUT";

    /// <summary>The response has outgrown the limit.</summary>
    public const string ResponseTooLarge = "RESPONSE_TOO_LARGE";

    /// <summary>Something failed that the client is not to blame for.</summary>
    public const string Unexpected = "INTERNAL_SERVER_ERROR";
}
