using Digital40.GraphQL.Types.Scalars;
using YearMonth = Digital40.Rules.Facts.YearMonth;

namespace Digital40.Api.Scalars;

/// <summary>A month as the rubric's facts have it: <c>2025-03</c>.</summary>
internal sealed class RubricYearMonthScalar() : TextScalar<YearMonth>("YearMonth", "a month such as \"2025-03\"")
{
    protected override bool TryParse(string text, out YearMonth value)
    {
        var parsed = GraphQL.Types.Scalars.YearMonth.TryParse(text, null, out var month);
        value = parsed ? new YearMonth(month.Year, month.Month) : default;
        return parsed;
    }

    protected override string TryFormat(YearMonth value) => value.ToString();
}
