using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>An office has one figure of an indicator, and of its item, for a month or for a date.</summary>
internal sealed class FigureDuplicateCheck : IFactCheck
{
    private readonly Dictionary<(string Office, string Indicator, string? Item, YearMonth? Month, DateOnly? Date), RawFact> _first = [];

    public void Check(FactCase fact)
    {
        if (fact is not { Office: { } office, Indicator: { Kind: IndicatorKind.Measure } indicator })
        {
            return;
        }

        var isMonthly = fact.Period == Period.Month;
        var (month, date) = isMonthly ? (fact.Fact.Month, null) : ((YearMonth?)null, fact.Fact.Date);
        var key = (office.Code, indicator.Code, fact.Fact.Item, month, date);
        if ((month is null && date is null) || _first.TryAdd(key, fact.Fact))
        {
            return;
        }

        var field = isMonthly ? FactField.Month : FactField.Date;
        var expected = $"one figure of an office and indicator for a {FieldNames.Of(field)}";
        fact.Refuse(
            FactErrorCodes.FigureDuplicate, field, "The figure is the second one.", expected, $"another besides {FirstPlace.Describe(_first[key])}");
    }
}
