using System.Globalization;
using Digital40.Persistence.Offices;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Exporting;

/// <summary>
/// Writes facts and offices in CSV. No cell is taken for a formula by a spreadsheet: one that could be begins with an apostrophe, which reading takes away.
/// </summary>
internal static class CsvFactsFile
{
    private const string LineEnd = "\r\n";
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(",;|\"\t\r\n");
    private static readonly string[] Columns = ["id", "office", "indicator", "item", "date", "month", "value", "outOf", "done", "rater", "points"];

    /// <summary>Writes facts; each attribute that the edition knows has a column.</summary>
    /// <returns>How many facts there are.</returns>
    public static async Task<int> WriteAsync(TextWriter output, Rubric rubric, IAsyncEnumerable<ExportedFact> facts)
    {
        List<string> attributes = [.. rubric.Indicators.Values.SelectMany(indicator => indicator.Attributes.Keys).Distinct().Order(StringComparer.Ordinal)];
        await WriteAsync(output, [.. Columns, .. attributes.Select(name => $"attribute.{name}"), "attributes", "evidence"]);
        var count = 0;
        await foreach (var fact in facts)
        {
            await WriteAsync(output, Cells(fact, attributes));
            count++;
        }

        return count;
    }

    /// <summary>Writes offices.</summary>
    public static async Task WriteAsync(TextWriter output, IEnumerable<OfficeRecord> offices)
    {
        await WriteAsync(output, ["code", "kind", "parent", "nameTh", "nameEn"]);
        foreach (var office in offices.Select(ExportedOffice.Of))
        {
            await WriteAsync(output, [office.Code, office.Kind, office.Parent, office.NameTh, office.NameEn]);
        }
    }

    private static IReadOnlyList<string?> Cells(ExportedFact fact, List<string> attributes)
    {
        var others = fact.Attributes?.Where(pair => !attributes.Contains(pair.Key)).Select(pair => $"{pair.Key}={pair.Value}") ?? [];
        return
        [
            fact.Id, fact.Office, fact.Indicator, fact.Item, fact.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), fact.Month, Text(fact.Value), Text(fact.OutOf),
            fact.Done is { } done ? (done ? "true" : "false") : null, fact.Rater, Text(fact.Points),
            .. attributes.Select(name => fact.Attributes?.GetValueOrDefault(name)),
            string.Join(';', others),
            string.Join(' ', (fact.Evidence ?? []).Select(Text)),
        ];
    }

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A link with its status; blanks and bars part links from each other and so are written as in an address.</summary>
    private static string Text(ExportedEvidence evidence)
    {
        var link = evidence.Url.Replace(" ", "%20", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal);
        return evidence.Channel is { } channel ? $"{link}#{evidence.Status}:{channel}" : $"{link}#{evidence.Status}";
    }

    private static Task WriteAsync(TextWriter output, IReadOnlyList<string?> cells) => output.WriteAsync(string.Join(',', cells.Select(cell => Quoted(FormulaMark.On(cell ?? "")))) + LineEnd);

    private static string Quoted(string cell) =>
        !cell.AsSpan().ContainsAny(Special) ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
