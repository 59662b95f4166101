using System.Globalization;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Persistence.Tests;

/// <summary>Facts as offices report them.</summary>
internal static class Reported
{
    public static RawFact Session(string office, string date = "2025-03-12", string form = "training") => new()
    {
        Office = office,
        Indicator = "awareness.session",
        Date = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Attributes = [new RawAttribute("form", form)],
        Evidence = [new Evidence($"https://example.org/{office}/{date}", Channel: "line-group")],
    };

    public static RawFact News(string office, int month, decimal value) =>
        new() { Office = office, Indicator = "ict.news", Month = new YearMonth(2025, month), Value = value };

    public static RawFact Antivirus(string office, string date, decimal value, decimal outOf) =>
        new() { Office = office, Indicator = "ict.antivirus", Date = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), Value = value, OutOf = outOf };

    public static RawFact Flag(string office, string indicator, string date, string? item = null) => new()
    {
        Office = office,
        Indicator = indicator,
        Item = item,
        Done = true,
        Date = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
