namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type is written.</summary>
public enum Format
{
    /// <summary>It is not known.</summary>
    Unknown = 0,

    /// <summary>Field by field, by the database itself.</summary>
    Native = 1,

    /// <summary>By the type itself, as <see cref="IBinarySerialize"/>.</summary>
    UserDefined = 2,
}
