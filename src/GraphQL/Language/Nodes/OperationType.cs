namespace Digital40.GraphQL.Language.Nodes;

/// <summary>The three operations. Specification: OperationType.</summary>
public enum OperationType
{
    /// <summary>Reads.</summary>
    Query,

    /// <summary>Writes, one root field after the other, then reads.</summary>
    Mutation,

    /// <summary>A long-lived request that answers whenever its source has an event.</summary>
    Subscription,
}
