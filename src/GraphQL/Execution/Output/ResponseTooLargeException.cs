namespace Digital40.GraphQL.Execution.Output;

/// <summary>A response has outgrown the limit; it ends the execution.</summary>
internal sealed class ResponseTooLargeException(int maxBytes) : Exception($"The response is larger than {maxBytes} bytes.");
