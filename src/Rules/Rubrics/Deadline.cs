using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>Something that is to be handed in: what, by whom, when and where to.</summary>
public sealed class Deadline
{
    /// <summary>The code, such as <c>monthly-report</c>; unique in its rubric.</summary>
    public required string Code { get; init; }

    /// <summary>What it is.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The only kind of office it binds; <c>null</c> for every office.</summary>
    public OfficeKind? For { get; init; }

    /// <summary>When.</summary>
    public required DeadlineSchedule Schedule { get; init; }

    /// <summary>Where to: the code of a channel or of a recipient (<see cref="Rubric.Destination"/>).</summary>
    public required string To { get; init; }

    /// <summary>The criterion it serves; <c>null</c> where it serves them all.</summary>
    public string? Criterion { get; init; }

    /// <summary>What it waits for; empty where it is a report on everything.</summary>
    public required IReadOnlyList<DeadlineLink> Links { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }

    /// <summary>Whether it binds an office of this kind.</summary>
    /// <param name="kind">The kind of office.</param>
    public bool Binds(OfficeKind kind) => For is null || For == kind;

    /// <summary>Its dates, in time; empty where it is undated.</summary>
    public IReadOnlyList<DeadlineOccurrence> Occurrences() => Schedule.Occurrences(Code);
}
