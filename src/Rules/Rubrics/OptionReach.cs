namespace Digital40.Rules.Rubrics;

/// <summary>Tells from what an option changes which scores it can touch at all.</summary>
internal static class OptionReach
{
    /// <summary>The sections that no score is computed from.</summary>
    private static readonly HashSet<string> Unscored = new(StringComparer.Ordinal)
    {
        "title", "cards", "channels", "recipients", "areas", "deadlines", "due-soon-days", "duties", "working-group", "innovation-form", "offices", "wording",
    };

    /// <summary>The codes of the criteria whose scores can differ between two rubrics that differ by some options; empty where none can.</summary>
    /// <param name="options">The options that one of the rubrics is read under and the other is not.</param>
    /// <param name="one">One rubric.</param>
    /// <param name="other">The other.</param>
    public static IReadOnlySet<string> Of(IEnumerable<RegisterOption> options, Rubric one, Rubric other)
    {
        var criteria = one.Criteria.Concat(other.Criteria).ToList();
        return options.SelectMany(option => option.Patches).SelectMany(patch => Of(patch.At.Steps, criteria)).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Of(IReadOnlyList<string> steps, List<Criterion> criteria) => steps switch
    {
        ["criteria", var code, ..] => [code],
        ["indicators", var code, ..] => criteria.Where(criterion => Reads(criterion, code)).Select(criterion => criterion.Code),
        [var section, ..] when Unscored.Contains(section) => [],
        _ => criteria.Select(criterion => criterion.Code),
    };

    private static bool Reads(Criterion criterion, string indicator) => criterion.Measures.Any(measure => measure.Indicators.Contains(indicator));
}
