using System.Collections.Immutable;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>
/// Makes facts of what has been checked and found right. Codes become the edition's own instances, so that a large sheet stays small.
/// </summary>
internal static class FactMaker
{
    public static Fact Make(FactCase checkedFact)
    {
        var (raw, indicator) = (checkedFact.Fact, checkedFact.Indicator!);
        YearMonth? month = checkedFact.Period == Period.Month ? raw.Month : null;
        var item = raw.Item.IsGiven() ? indicator.Items[raw.Item].Code : null;
        return Make(raw, checkedFact.Office!.Code, indicator, item, month, Attributes(raw, indicator));
    }

    private static Fact Make(
        RawFact raw, string office, Indicator indicator, string? item, YearMonth? month, IReadOnlyDictionary<string, string> attributes)
    {
        var date = raw.Date ?? month!.Value.LastDay;
        return indicator.Kind switch
        {
            IndicatorKind.Measure => new Figure
            {
                Id = raw.Id!, Office = office, Indicator = indicator.Code, Date = date, Month = month, Item = item,
                Attributes = attributes, Evidence = raw.Evidence, Line = raw.Line, Value = raw.Value!.Value, OutOf = raw.OutOf,
            },
            IndicatorKind.Flag => new Flag
            {
                Id = raw.Id!, Office = office, Indicator = indicator.Code, Date = date, Month = month, Item = item,
                Attributes = attributes, Evidence = raw.Evidence, Line = raw.Line, Done = raw.Done!.Value,
            },
            IndicatorKind.Judgement => new Judgement
            {
                Id = raw.Id!, Office = office, Indicator = indicator.Code, Date = date, Month = month, Item = item,
                Attributes = attributes, Evidence = raw.Evidence, Line = raw.Line, Rater = raw.Rater!, Points = (int)raw.Points!.Value,
            },
            _ => new Activity
            {
                Id = raw.Id!, Office = office, Indicator = indicator.Code, Date = date, Month = month, Item = item,
                Attributes = attributes, Evidence = raw.Evidence, Line = raw.Line,
            },
        };
    }

    private static IReadOnlyDictionary<string, string> Attributes(RawFact raw, Indicator indicator)
    {
        if (indicator.Attributes.Count == 0)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribute in raw.Attributes)
        {
            if (attribute.Value.IsGiven())
            {
                attributes[attribute.Name] = attribute.Value;
            }
        }

        return attributes;
    }
}
