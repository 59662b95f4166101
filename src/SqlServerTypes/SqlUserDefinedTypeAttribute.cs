namespace Microsoft.SqlServer.Server;

/// <summary>Says that a type is a user-defined type of a database, and how it is written.</summary>
/// <param name="format">How it is written.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How it is written.</summary>
    public Format Format { get; } = format;

    /// <summary>Whether values sort as their bytes do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>Whether all values have the same size.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>The most bytes of a value; -1 for no limit.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>The type's name in the database.</summary>
    public string? Name { get; set; }

    /// <summary>The method that checks values.</summary>
    public string? ValidationMethodName { get; set; }
}
