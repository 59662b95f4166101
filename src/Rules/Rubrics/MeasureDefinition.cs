using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>One measure of a criterion: what is to be computed from the facts, as data.</summary>
public abstract class MeasureDefinition
{
    /// <summary>The code of the criterion or duty it belongs to.</summary>
    public required string Criterion { get; init; }

    /// <summary>The name, unique in its criterion, that conditions refer to it by.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What its value is counted in.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The word for <see cref="Unit"/> after a number, such as "times".</summary>
    public required LocalizedText UnitLabel { get; init; }

    /// <summary>Where the document says so.</summary>
    public required string Clause { get; init; }

    /// <summary>The only kind of office it is taken of; <c>null</c> for both.</summary>
    public OfficeKind? For { get; init; }

    /// <summary>The key, unique in the rubric: criterion and name, such as <c>1.1/sessions</c>.</summary>
    public string Key => $"{Criterion}/{Name}";

    /// <summary>The codes of the indicators whose facts it reads itself; empty where it rests on other measures alone.</summary>
    public abstract IReadOnlyList<string> Indicators { get; }

    /// <summary>The names of the measures of the same criterion that it rests on; mostly empty.</summary>
    public virtual IReadOnlyList<string> RestsOn => [];

    /// <summary>Whether it is taken of an office of this kind.</summary>
    /// <param name="kind">The kind of office.</param>
    public bool Binds(OfficeKind kind) => For is null || For == kind;
}
