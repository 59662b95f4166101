using System.Globalization;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>Writes a fact of a case out as facts of a facts file: where that has one value, a list or a range means one fact for each.</summary>
/// <param name="offices">The codes that the words for offices stand for.</param>
/// <param name="indicators">The indicators by code: what is monthly keeps its month.</param>
/// <param name="problems">What is wrong.</param>
internal sealed class FactShorthand(
    IReadOnlyDictionary<string, IReadOnlyList<string>> offices,
    IReadOnlyDictionary<string, Indicator> indicators,
    Problems problems)
{
    private static readonly string[] Varied = ["office", "indicator", "item", "rater", "month", "date"];

    /// <summary>The facts, in the order of the lists; none after a problem with the shorthand.</summary>
    /// <param name="fact">The fact as the case has it.</param>
    /// <param name="id">Its id where it has none of its own.</param>
    /// <param name="path">Where it stands.</param>
    public IEnumerable<SourceMapping> WriteOut(SourceMapping fact, string id, SourcePath path)
    {
        var copies = Varied.Aggregate<string, IEnumerable<SourceMapping>>([fact], (all, key) => all.SelectMany(copy => Vary(copy, key, path)));
        var all = copies.SelectMany(VaryAttributes).SelectMany(copy => Repeat(WithDate(copy, path), path)).ToList();
        var name = fact["id"] ?? fact.Text(id);
        return all.Select((copy, position) => EvidenceShorthand.WriteOut(copy.With("id", IdOf(name, position, all.Count))));
    }

    private static SourceNode IdOf(SourceNode id, int position, int count) =>
        id is SourceScalar { Text: var text } && count > 1 ? id.Text(string.Create(CultureInfo.InvariantCulture, $"{text}.{position + 1}")) : id;

    private static IEnumerable<SourceMapping> VaryAttributes(SourceMapping fact)
    {
        IEnumerable<SourceMapping> all = [fact["attributes"] as SourceMapping ?? new SourceMapping([], fact.Line, fact.Column)];
        foreach (var (name, value) in all.First().Entries)
        {
            if (value is SourceSequence list)
            {
                all = all.SelectMany(attributes => list.Items.Select(item => attributes.With(name.Text, item)));
            }
        }

        return fact["attributes"] is null ? [fact] : all.Select(attributes => fact.With("attributes", attributes));
    }

    private IEnumerable<SourceMapping> Vary(SourceMapping fact, string key, SourcePath path)
    {
        IReadOnlyList<SourceNode> values = fact[key] switch
        {
            SourceSequence list => list.Items,
            SourceScalar word when key == "office" && offices.TryGetValue(word.Text, out var codes) => [.. codes.Select(code => word.Text(code))],
            SourceScalar range when key == "month" && range.Text.Contains("..", StringComparison.Ordinal) => Months(range, path.Then(key)),
            var one => one is null ? [] : [one],
        };
        return fact[key] is null ? [fact] : values.Select(value => fact.With(key, value));
    }

    private IReadOnlyList<SourceNode> Months(SourceScalar range, SourcePath path)
    {
        var ends = range.Text.Split("..");
        if (ends.Length != 2 || MonthOf(ends[0]) is not { } first || MonthOf(ends[1]) is not { } last || last < first)
        {
            problems.Add(CaseErrorCodes.Shorthand, range, path, "months such as 2025-01..2025-06, the earlier one first", range.Described);
            return [];
        }

        return [.. new DateRange(first.FirstDay, last.LastDay).Months.Select(month => range.Text(month.ToString()))];
    }

    /// <summary>The fact with a <c>day</c> of its month made its date; the month stays only where the indicator is monthly.</summary>
    private SourceMapping WithDate(SourceMapping fact, SourcePath path)
    {
        if (fact["day"] is not { } day)
        {
            return fact;
        }

        var month = MonthOf(fact.TextOf("month") ?? "");
        var number = day is SourceScalar { Text: "last" } ? month?.LastDay.Day : WholeOf(day);
        if (month is not { } known || number is not { } given || given < 1 || given > known.LastDay.Day)
        {
            problems.Add(CaseErrorCodes.Shorthand, day, path.Then("day"), "a day of the fact's month, or 'last'", day.Described);
            return fact;
        }

        var dated = fact.Without("day").With("date", day.Text(Iso(known.FirstDay.AddDays(given - 1))));
        var isMonthly = indicators.GetValueOrDefault(fact.TextOf("indicator") ?? "")?.PeriodOf(fact.TextOf("item")) == Period.Month;
        return isMonthly ? dated : dated.Without("month");
    }

    /// <summary>The fact as often as it says, a day later each time.</summary>
    private IEnumerable<SourceMapping> Repeat(SourceMapping fact, SourcePath path)
    {
        if (fact["repeat"] is not { } repeat)
        {
            return [fact];
        }

        var once = fact.Without("repeat");
        if (WholeOf(repeat) is not { } times || times < 1 || DateOf(once.TextOf("date") ?? "") is not { } first)
        {
            const string Expected = "how often from the fact's date on, a day later each time";
            problems.Add(CaseErrorCodes.Shorthand, repeat, path.Then("repeat"), Expected, repeat.Described);
            return [];
        }

        return Enumerable.Range(0, times).Select(days => once.With("date", once["date"]!.Text(Iso(first.AddDays(days)))));
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static YearMonth? MonthOf(string text) => DateOf($"{text}-01") is { } day ? YearMonth.Of(day) : null;

    private static int? WholeOf(SourceNode node) =>
        int.TryParse((node as SourceScalar)?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
