using System.Globalization;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.Bench.Persistence;

/// <summary>About 100 facts of an office and year, of every indicator, a third of them with evidence; the same every time for the same office and year.</summary>
internal sealed class CountryFacts
{
    private const int Activities = 10;
    private readonly Rules.Rubrics.Rubric _rubric;
    private readonly string _office;
    private readonly Random _random;

    private CountryFacts(Rules.Rubrics.Rubric rubric, string office)
    {
        (_rubric, _office) = (rubric, office);
        _random = new Random((rubric.Year * 100_000) + int.Parse(office, CultureInfo.InvariantCulture));
    }

    public static IReadOnlyList<RawFact> Of(Rules.Rubrics.Rubric rubric, string office)
    {
        var facts = new CountryFacts(rubric, office);
        return
        [
            .. rubric.Indicators.Values.SelectMany(
                indicator => (indicator.Items.Count > 0 ? indicator.Items.Keys.Cast<string?>() : [null]).SelectMany(item => facts.Of(indicator, item))),
        ];
    }

    private IEnumerable<RawFact> Of(Indicator indicator, string? item)
    {
        if (indicator.PeriodOf(item) == Period.Month)
        {
            return _rubric.Window.Months.Where(_ => !IsRare()).Select(month => Make(indicator, item, month.LastDay, month));
        }

        var count = indicator.Kind == IndicatorKind.Activity ? Activities - _random.Next(3) : IsRare() ? 0 : 1;
        return Enumerable.Range(0, count).Select(_ => Make(indicator, item, _rubric.Window.Start.AddDays(_random.Next(180)), null));
    }

    private RawFact Make(Indicator indicator, string? item, DateOnly date, YearMonth? month)
    {
        var isMeasure = indicator.Kind == IndicatorKind.Measure;
        return new RawFact
        {
            Office = _office,
            Indicator = indicator.Code,
            Item = item,
            Date = date,
            Month = month,
            Value = isMeasure ? _random.Next(8, 14) : null,
            OutOf = isMeasure && indicator.OutOfRequired ? 13 : null,
            Done = indicator.Kind == IndicatorKind.Flag ? true : null,
            Rater = indicator.Kind == IndicatorKind.Judgement ? "rater" : null,
            Points = indicator.Kind == IndicatorKind.Judgement ? indicator.AllowedPoints[_random.Next(indicator.AllowedPoints.Count)] : null,
            Attributes = [.. indicator.Attributes.Values.Select(attribute => new RawAttribute(attribute.Name, Pick([.. attribute.Values.Keys])))],
            Evidence = indicator.Kind == IndicatorKind.Activity || indicator.EvidenceRequired ? [Evidence()] : [],
        };
    }

    private Evidence Evidence() => new(
        $"https://example.org/{_office}/{_random.Next(100_000)}",
        _random.Next(20) switch { 0 => EvidenceStatus.Rejected, < 4 => EvidenceStatus.Pending, _ => EvidenceStatus.Verified },
        "line-group");

    private string Pick(IReadOnlyList<string> values) => values.Count == 0 ? "a" : values[_random.Next(values.Count)];

    private bool IsRare() => _random.Next(12) == 0;
}
