using System.Runtime.CompilerServices;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>A conclusion from facts: what one measure of a criterion amounts to for an office.</summary>
public sealed class Measure
{
    /// <summary>Makes a measure.</summary>
    /// <param name="definition">What is measured.</param>
    /// <param name="assessment">For whom and as of when.</param>
    /// <param name="facts">The facts it rests on, counting or not, in the order in which they were reported.</param>
    public Measure(MeasureDefinition definition, Assessment assessment, IReadOnlyList<Fact> facts)
    {
        Definition = definition;
        Assessment = assessment;
        Facts = facts;
    }

    /// <summary>What is measured.</summary>
    public MeasureDefinition Definition { get; }

    /// <summary>For whom and as of when.</summary>
    public Assessment Assessment { get; }

    /// <summary>The measure's key, unique in the rubric, such as <c>1.1/sessions</c>.</summary>
    public string Key => Definition.Key;

    /// <summary>The code of the criterion.</summary>
    public string Criterion => Definition.Criterion;

    /// <summary>The facts it rests on, counting or not, in the order in which they were reported; empty when it rests on other measures.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The other measures it rests on; empty when it rests on facts.</summary>
    public IReadOnlyList<Measure> Parts { get; init; } = [];

    /// <summary>The value; null when there is none: nothing was reported, or no month is closed. Null meets no threshold.</summary>
    public Quantity? Value { get; init; }

    /// <summary>The value from verified evidence alone, where evidence is needed.</summary>
    public Quantity? Confirmed { get; init; }

    /// <summary>The highest value that can still be reached by the deadlines; null when none can.</summary>
    public Quantity? Reachable { get; init; }

    /// <summary>How much of it has been reported.</summary>
    public Reporting Reporting { get; init; }

    /// <summary>Whether a condition on this measure holds.</summary>
    /// <param name="condition">The condition.</param>
    public bool Satisfies(Condition condition) => Holds(condition, Value);

    /// <summary>Whether a condition on this measure holds on verified evidence alone.</summary>
    /// <param name="condition">The condition.</param>
    public bool Confirms(Condition condition) => Holds(condition, Confirmed);

    /// <summary>Whether a condition on this measure holds, or can still be made to hold by the deadlines.</summary>
    /// <param name="condition">The condition.</param>
    public bool CanSatisfy(Condition condition)
    {
        if (condition.Comparison == Comparison.Exactly)
        {
            return Reachable is { } highest && highest.CompareTo(condition.Threshold) >= 0
                && (Value is not { } value || value.CompareTo(condition.Threshold) <= 0);
        }

        return Holds(condition, Reachable);
    }

    private static bool Holds(Condition condition, Quantity? quantity)
    {
        return quantity is { } value && condition.Comparison switch
        {
            Comparison.AtLeast => value.CompareTo(condition.Threshold) >= 0,
            Comparison.Exactly => value.CompareTo(condition.Threshold) == 0,
            Comparison.Met => value.CompareTo(1) >= 0,
            _ => true,
        };
    }

    /// <summary>A measure is identified by its instance; its definition spreads measures well enough.</summary>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Definition);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);
}
