using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of ranges of days.</summary>
[ObjectType<DateRange>]
internal static class DateRangeType
{
    public static string GetStartLabel([Parent] DateRange range, Locale locale) => DateLabels.Of(range.Start, locale);

    public static string GetEndLabel([Parent] DateRange range, Locale locale) => DateLabels.Of(range.End, locale);

    public static IEnumerable<RangeMonth> GetMonths([Parent] DateRange range) => range.Months.Select(month => new RangeMonth(month));
}
