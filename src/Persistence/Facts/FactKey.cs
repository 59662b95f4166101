using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Facts;

/// <summary>What there may be one figure or one judgement of: an office, indicator and item, for a month or a date, or of a rater.</summary>
internal sealed record FactKey(string Office, string Indicator, string? Item, int? Month, DateOnly? Date, string? Rater)
{
    /// <summary>The field of a fact that tells it from the others of its kind.</summary>
    public string Field => Rater is not null ? "rater" : Month is not null ? "month" : "date";

    /// <summary>The key of a reported fact; null where there may be many, or parts are missing.</summary>
    public static FactKey? Of(Rubric rubric, RawFact fact)
    {
        if (fact is not { Office: { } office, Indicator: { } code } || !rubric.Indicators.TryGetValue(code, out var indicator))
        {
            return null;
        }

        var item = fact.Item.IsBlank() ? null : fact.Item;
        return indicator.Kind switch
        {
            IndicatorKind.Judgement => new FactKey(office, code, item, null, null, fact.Rater),
            IndicatorKind.Measure when indicator.PeriodOf(item) == Period.Month => new FactKey(office, code, item, Months.Write(fact.Month), null, null),
            IndicatorKind.Measure => new FactKey(office, code, item, null, fact.Date, null),
            _ => null,
        };
    }

    /// <summary>The key of a stored figure or judgement.</summary>
    public static FactKey Of(FactContent fact) => fact.Kind == FactKind.Judgement
        ? new FactKey(fact.Office, fact.Indicator, fact.Item, null, null, fact.Rater)
        : new FactKey(fact.Office, fact.Indicator, fact.Item, fact.Month, fact.Month is null ? fact.Date : null, null);

    /// <summary>The key in a few words.</summary>
    public override string ToString() => string.Join(
        ' ', new[] { Office, Indicator, Item, Months.Read(Month)?.ToString(), Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), Rater }.OfType<string>());
}
