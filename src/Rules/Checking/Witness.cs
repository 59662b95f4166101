using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking;

/// <summary>Concrete values that show a claim to be wrong, or to be right.</summary>
/// <param name="Place">Where it shows in the edition.</param>
/// <param name="Message">What is so, in one sentence.</param>
/// <param name="Values">The values that show it, in order; empty where the message says it all.</param>
public sealed record Witness(RubricPlace Place, string Message, IReadOnlyList<WitnessValue> Values)
{
    /// <summary>The witness on one line: <c>rubric.yaml:120:7 criteria/1.1/levels: message (sessions = 4 times)</c>.</summary>
    public override string ToString()
    {
        var path = Place.Path.Length > 0 ? $" {Place.Path}" : "";
        var values = Values.Count > 0 ? $" ({string.Join(", ", Values)})" : "";
        return $"{Place}{path}: {Message}{values}";
    }
}
