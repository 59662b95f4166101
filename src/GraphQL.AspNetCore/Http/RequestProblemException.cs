namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>The request is no GraphQL request: it is answered with a status and one error, and nothing is executed.</summary>
/// <param name="statusCode">The status of the answer.</param>
/// <param name="code">The stable code in the extensions of the error.</param>
/// <param name="message">One sentence for the developer of the client; it echoes nothing of the request.</param>
internal sealed class RequestProblemException(int statusCode, string code, string message) : Exception(message)
{
    public int StatusCode { get; } = statusCode;

    public string Code { get; } = code;

    /// <summary>The body or a parameter is not what the specification asks for: 400.</summary>
    public static RequestProblemException BadRequest(string message) => new(400, "BAD_REQUEST", message);

    /// <summary>The body, or what it unpacks to, is larger than the server reads: 413.</summary>
    public static RequestProblemException TooLarge(string message) => new(413, "REQUEST_TOO_LARGE", message);

    /// <summary>The body has a type, a charset or an encoding that the server does not read: 415.</summary>
    public static RequestProblemException Unsupported(string message) => new(415, "UNSUPPORTED_MEDIA_TYPE", message);
}
