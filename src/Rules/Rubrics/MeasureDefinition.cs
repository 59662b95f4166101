using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>One measure of a criterion: what is to be computed from the facts, as data.</summary>
/// <param name="head">What the measure says of itself.</param>
public abstract class MeasureDefinition(MeasureHead head)
{
    /// <summary>What the measure says of itself.</summary>
    public MeasureHead Head { get; } = head;

    /// <summary>The code of the criterion it belongs to; <c>duties</c> for the measure of a duty.</summary>
    public string Criterion => Head.Criterion;

    /// <summary>The name, unique in its criterion, that conditions refer to it by.</summary>
    public string Name => Head.Name;

    /// <summary>The key, unique in the rubric: criterion and name, such as <c>1.1/sessions</c>.</summary>
    public string Key { get; } = $"{head.Criterion}/{head.Name}";

    /// <summary>What it is called.</summary>
    public LocalizedText Label => Head.Label;

    /// <summary>What its value is counted in.</summary>
    public Unit Unit => Head.Unit;

    /// <summary>The word for <see cref="Unit"/> after a number, such as "times".</summary>
    public LocalizedText UnitLabel => Head.UnitLabel;

    /// <summary>Where the document says so.</summary>
    public string Clause => Head.Clause;

    /// <summary>The only kind of office it is taken of; <c>null</c> for both.</summary>
    public OfficeKind? For => Head.For;

    /// <summary>The codes of the indicators whose facts it reads itself; empty where it rests on other measures alone.</summary>
    public abstract IReadOnlyList<string> Indicators { get; }

    /// <summary>The names of the measures of the same criterion that it rests on; mostly empty.</summary>
    public virtual IReadOnlyList<string> RestsOn => [];

    /// <summary>Whether it is taken of an office of this kind.</summary>
    /// <param name="kind">The kind of office.</param>
    public bool Binds(OfficeKind kind) => For is null || For == kind;
}
