using System.Globalization;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>A fact has a date, a monthly one a month; only a monthly figure needs no date of its own. The month is one of the calendar.</summary>
internal sealed class TimeCheck : IFactCheck
{
    public void Check(FactCase fact)
    {
        if (fact.Fact.Month is { Month: < 1 or > 12 } or { Year: < 1 or > 9999 })
        {
            var (year, month) = fact.Fact.Month.Value;
            var found = string.Create(CultureInfo.InvariantCulture, $"the month {month} of {year}");
            fact.Refuse(
                FactErrorCodes.MonthInvalid, FactField.Month, "The month is not a month.", "a month from 1 to 12 of a year from 1 to 9999", found);
        }

        if (fact.Indicator is not { } indicator)
        {
            return;
        }

        var isMonthly = fact.Period == Period.Month;
        if (isMonthly)
        {
            fact.Miss(FactErrorCodes.MonthMissing, FactField.Month, "the month it is for, such as 2025-03");
        }

        if (!isMonthly || indicator.Kind != IndicatorKind.Measure)
        {
            fact.Miss(FactErrorCodes.DateMissing, FactField.Date, "a date such as 2025-03-12");
        }
    }
}
