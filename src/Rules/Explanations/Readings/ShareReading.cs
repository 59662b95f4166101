using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Readings;

/// <summary>An office's part in a share.</summary>
/// <param name="Office">The office's code.</param>
/// <param name="IsExpected">Whether a figure of it is waited for.</param>
/// <param name="Latest">Its latest figure as of the cut-off; null where it has none.</param>
internal sealed record ShareReading(string Office, bool IsExpected, Figure? Latest)
{
    /// <summary>What the office still lacks of the whole; 0 without a figure.</summary>
    public decimal Room => Latest is { OutOf: { } whole } ? whole - Latest.Value : 0;

    /// <summary>The offices that are waited for or have a figure, the office itself first.</summary>
    public static IReadOnlyList<ShareReading> Of(Measure measure)
    {
        var definition = (ShareDefinition)measure.Definition;
        var assessment = measure.Assessment;
        var indicator = assessment.Rubric.Indicators[definition.Indicator];
        var latest = LatestOf(definition, measure.Facts);
        return
        [
            .. assessment.Districts.Prepend(assessment.Office.Code)
                .Select(office => new ShareReading(office, assessment.IsReporter(indicator, office), latest.GetValueOrDefault(office)))
                .Where(reading => reading.IsExpected || reading.Latest is not null),
        ];
    }

    /// <summary>The latest figure of each office on or before the cut-off; of two on one day the one reported first.</summary>
    public static IReadOnlyDictionary<string, Figure> LatestOf(ShareDefinition definition, IEnumerable<Fact> facts)
    {
        var latest = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var figure in facts.OfType<Figure>().Where(figure => figure.Date <= definition.By))
        {
            if (!latest.TryGetValue(figure.Office, out var known) || figure.Date > known.Date)
            {
                latest[figure.Office] = figure;
            }
        }

        return latest;
    }
}
