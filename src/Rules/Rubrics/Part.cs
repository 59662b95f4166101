using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>A named part that is complete when conditions over other measures of the criterion hold.</summary>
public sealed class Part
{
    /// <summary>The code, unique in its measure.</summary>
    public required string Code { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What must hold, all of it, in the order written; never empty. See <see cref="Criterion.Binding"/>.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>The only kind of office it counts for; <c>null</c> for both.</summary>
    public OfficeKind? For { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }

    /// <summary>Whether it counts for an office of this kind.</summary>
    /// <param name="kind">The kind of office.</param>
    public bool Binds(OfficeKind kind) => For is null || For == kind;
}
