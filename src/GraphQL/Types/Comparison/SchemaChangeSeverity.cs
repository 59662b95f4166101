namespace Digital40.GraphQL.Types.Comparison;

/// <summary>What a change of a schema means for clients that were written for the schema before.</summary>
public enum SchemaChangeSeverity
{
    /// <summary>Operations that were valid may no longer be, or may be answered in another shape.</summary>
    Breaking,

    /// <summary>Operations stay valid, but may be answered with what the client does not expect.</summary>
    Dangerous,

    /// <summary>Clients do not notice.</summary>
    Safe,
}
