using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>One criterion: what is measured and what it is worth.</summary>
public sealed class Criterion
{
    /// <summary>The code, such as <c>1.1</c>; unique in its rubric.</summary>
    public required string Code { get; init; }

    /// <summary>The code of the area it belongs to.</summary>
    public required string Area { get; init; }

    /// <summary>The name the document gives it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }

    /// <summary>The most it can give, in points, by kind of office; a kind that is absent is not scored on it.</summary>
    public required IReadOnlyDictionary<OfficeKind, decimal> Max { get; init; }

    /// <summary>The measures, in the order written: one that rests on others may stand before or after them.</summary>
    public required IReadOnlyList<MeasureDefinition> Measures { get; init; }

    /// <summary>The level table, highest number first; empty where <see cref="PointsOf"/> decides.</summary>
    public required IReadOnlyList<Level> Levels { get; init; }

    /// <summary>The name of the measure whose value is the points; <c>null</c> where <see cref="Levels"/> decide.</summary>
    public string? PointsOf { get; init; }

    /// <summary>Whether an office of this kind is scored on it.</summary>
    /// <param name="kind">The kind of office.</param>
    public bool Scores(OfficeKind kind) => Max.ContainsKey(kind);

    /// <summary>The most it can give an office of this kind, in points; 0 where it is not scored on it.</summary>
    /// <param name="kind">The kind of office.</param>
    public decimal MaxFor(OfficeKind kind) => Max.GetValueOrDefault(kind);

    /// <summary>The measures that are taken of an office of this kind, in order.</summary>
    /// <param name="kind">The kind of office.</param>
    public IEnumerable<MeasureDefinition> MeasuresFor(OfficeKind kind) => Measures.Where(measure => measure.Binds(kind));

    /// <summary>One of the measures.</summary>
    /// <param name="name">Its name within the criterion.</param>
    /// <exception cref="KeyNotFoundException">The criterion has no measure of that name.</exception>
    public MeasureDefinition Measure(string name) =>
        Measures.FirstOrDefault(measure => measure.Name == name) ?? throw new KeyNotFoundException($"Criterion {Code} has no measure '{name}'.");

    /// <summary>The conditions among these that bind an office of this kind: those over measures that are taken of it.</summary>
    /// <param name="conditions">Conditions of a level, a part or a step of this criterion.</param>
    /// <param name="kind">The kind of office.</param>
    public IEnumerable<Condition> Binding(IEnumerable<Condition> conditions, OfficeKind kind) =>
        conditions.Where(condition => Measure(condition.Measure).Binds(kind));
}
