namespace Digital40.Rules.Rubrics;

/// <summary>One row of a criterion's level table.</summary>
public sealed class Level
{
    /// <summary>The row's number as the document prints it; unique in its criterion.</summary>
    public required int Number { get; init; }

    /// <summary>What the level gives, in points.</summary>
    public required decimal Points { get; init; }

    /// <summary>
    /// What must hold, all of it, in the order written; empty where <see cref="Otherwise"/>. A condition over a measure that is not for the office's
    /// kind does not bind it: see <see cref="Criterion.Binding"/>.
    /// </summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>Whether this is the level of an office that reaches no other one.</summary>
    public required bool Otherwise { get; init; }

    /// <summary>The level in one sentence.</summary>
    public required LocalizedText Wording { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }
}
