using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>An area of the rubric: a heading over criteria.</summary>
public sealed class Area
{
    /// <summary>The code, such as <c>1</c>; unique in its rubric.</summary>
    public required string Code { get; init; }

    /// <summary>The name the document gives it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The most it can give the province, in points, as the document prints it.</summary>
    public required decimal Max { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }

    /// <summary>Its criteria, in the order written.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>The most its criteria can give an office of this kind, in points; 0 where none binds it.</summary>
    /// <param name="kind">The kind of office.</param>
    public decimal MaxFor(OfficeKind kind) => Criteria.Sum(criterion => criterion.MaxFor(kind));
}
