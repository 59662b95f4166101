using System.Globalization;

namespace Digital40.Persistence.Audit;

/// <summary>A change to be put on record.</summary>
/// <param name="Action">What was done, such as <c>fact.correct</c>.</param>
/// <param name="Entity">What it was done to, such as <c>fact</c>.</param>
/// <param name="EntityId">Which one.</param>
internal sealed record AuditDraft(string Action, string Entity, string EntityId)
{
    public AuditDraft(string action, string entity, long id)
        : this(action, entity, id.ToString(CultureInfo.InvariantCulture))
    {
    }

    public string? Office { get; init; }

    public int? Edition { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public string? Reason { get; init; }
}
