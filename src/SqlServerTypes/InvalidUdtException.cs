namespace Microsoft.SqlServer.Server;

/// <summary>A type is not a user-defined type that a database takes.</summary>
public sealed class InvalidUdtException : SystemException
{
    internal InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="udtType">The type.</param>
    /// <param name="resourceReason">Why it is none.</param>
    public static InvalidUdtException Create(Type udtType, string resourceReason) =>
        new($"'{udtType.FullName}' is not a user-defined type: {resourceReason}.");
}
