using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>Something the order asks for that carries no points and is watched and shown.</summary>
public sealed class Duty
{
    /// <summary>The code; unique in its rubric.</summary>
    public required string Code { get; init; }

    /// <summary>What it is.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The only kind of office it binds; <c>null</c> for every office.</summary>
    public OfficeKind? For { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }

    /// <summary>What is measured, named as the duty; <c>null</c> where no fact can show it.</summary>
    public MeasureDefinition? Measure { get; init; }

    /// <summary>What its measure must reach; <c>null</c> without one.</summary>
    public Condition? Condition { get; init; }

    /// <summary>Whether it binds an office of this kind.</summary>
    /// <param name="kind">The kind of office.</param>
    public bool Binds(OfficeKind kind) => For is null || For == kind;
}
