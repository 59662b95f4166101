using Digital40.GraphQL.AspNetCore.Http;

namespace Digital40.GraphQL.AspNetCore.EventStreams;

/// <summary>What can be wrong with requests for streams.</summary>
internal static class StreamProblem
{
    public static RequestProblemException NoPlace() => new(503, "TOO_MANY_STREAMS", "The server has no place for another stream; try again later.");

    public static RequestProblemException NotFound() => new(404, "STREAM_NOT_FOUND", "The server knows no stream with this token.");

    public static RequestProblemException AlreadyOpen() => new(409, "STREAM_ALREADY_OPEN", "The stream of this token is open already.");

    public static RequestProblemException OperationExists() => new(409, "OPERATION_EXISTS", "An operation with this operationId is running on the stream already.");

    public static RequestProblemException TooManyOperations() => new(429, "TOO_MANY_OPERATIONS", "Too many operations are running on this connection.");
}
