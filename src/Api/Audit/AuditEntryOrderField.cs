namespace Digital40.Api.Audit;

/// <summary>What entries are sorted by.</summary>
public enum AuditEntryOrderField
{
    /// <summary>Their places in the chain, which is the order in which they were made.</summary>
    Sequence,
}
