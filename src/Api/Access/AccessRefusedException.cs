namespace Digital40.Api.Access;

/// <summary>A caller may not do what it asked to do.</summary>
/// <param name="operation">What was asked.</param>
internal sealed class AccessRefusedException(Operation operation) : Exception($"The caller may not do this: {operation}.")
{
    /// <summary>What was asked.</summary>
    public Operation Operation { get; } = operation;
}
