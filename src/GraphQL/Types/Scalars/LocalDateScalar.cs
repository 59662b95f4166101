using System.Globalization;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>A date without time and zone: <c>2025-03-31</c> in the Gregorian calendar. ISO 8601, RFC 3339 <c>full-date</c>.</summary>
internal sealed class LocalDateScalar() : TextScalar<DateOnly>("LocalDate", "a date such as \"2025-03-31\"")
{
    private const string Format = "yyyy-MM-dd";

    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string TryFormat(DateOnly value) => value.ToString(Format, CultureInfo.InvariantCulture);
}
