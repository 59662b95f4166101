namespace Digital40.GraphQL.Execution.Output;

/// <summary>A response has outgrown a limit; it ends the execution.</summary>
internal sealed class ResponseLimitException(string message) : Exception(message);
