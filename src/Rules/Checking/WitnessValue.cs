using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking;

/// <summary>One value of a witness.</summary>
/// <param name="Name">What has the value: a measure's name, an office's kind, a fact, another place of the edition.</param>
/// <param name="Value">The value in machine text, with its unit.</param>
/// <param name="Place">Where the value stands in the edition; <c>null</c> where it was chosen by the proof.</param>
public sealed record WitnessValue(string Name, string Value, RubricPlace? Place = null)
{
    /// <summary>The value as <c>name = value</c>, with its place where it has one.</summary>
    public override string ToString() => Place is null ? $"{Name} = {Value}" : $"{Name} = {Value} at {Place}";
}
