using System.Globalization;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Combinations;

/// <summary>A measure of facts with one of the values it can have.</summary>
/// <param name="Definition">What is measured.</param>
/// <param name="Value">The value; <c>null</c> for none.</param>
internal sealed record MeasureValue(MeasureDefinition Definition, Quantity? Value)
{
    /// <summary>The value for comparing; <c>null</c> for none.</summary>
    public decimal? Number => Value is not { } value ? null : value.IsUnlimited ? decimal.MaxValue : value.Value;

    /// <summary>The value as a witness shows it.</summary>
    public WitnessValue Shown => new(Definition.Name, Value switch
    {
        null => "none",
        { IsUnlimited: true } => "without limit",
        { } value => string.Create(CultureInfo.InvariantCulture, $"{value.Value:0.#####} {Definition.UnitLabel.En}"),
    });
}
