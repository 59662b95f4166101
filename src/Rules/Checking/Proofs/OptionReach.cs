using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>Tells from what an option changes which scores it can touch at all.</summary>
internal static class OptionReach
{
    /// <summary>The sections that no score is computed from.</summary>
    private static readonly HashSet<string> Unscored = new(StringComparer.Ordinal)
    {
        "title", "cards", "channels", "recipients", "areas", "deadlines", "duties", "working-group", "innovation-form", "offices", "wording",
    };

    /// <summary>The codes of the criteria whose scores an option can touch; empty where it can touch none.</summary>
    /// <param name="option">The option.</param>
    /// <param name="inForce">The rubric in force.</param>
    /// <param name="under">The rubric under the option.</param>
    public static IReadOnlySet<string> Of(RegisterOption option, Rubric inForce, Rubric under)
    {
        var criteria = inForce.Criteria.Concat(under.Criteria).ToList();
        return option.Patches.SelectMany(patch => Of(patch.At.Steps, criteria)).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Of(IReadOnlyList<string> steps, List<Criterion> criteria) => steps switch
    {
        ["criteria", var code, ..] => [code],
        ["indicators", var code, ..] => criteria.Where(criterion => criterion.Measures.Any(measure => measure.Indicators.Contains(code))).Select(criterion => criterion.Code),
        [var section, ..] when Unscored.Contains(section) => [],
        _ => criteria.Select(criterion => criterion.Code),
    };
}
