using System.Globalization;
using System.Text;
using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>Writes a sheet in the other formats, as a plain program would.</summary>
internal static class SheetWriter
{
    private static readonly string[] Columns =
        ["id", "office", "indicator", "item", "date", "month", "value", "outOf", "done", "rater", "points", "attributes", "evidence"];

    public static string IsoDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day as people write it: <c>๑๒ มีนาคม ๒๕๖๘</c>.</summary>
    public static string ThaiDay(DateOnly day)
    {
        var month = CultureInfo.GetCultureInfo("th-TH").DateTimeFormat.MonthNames[day.Month - 1];
        var text = string.Create(CultureInfo.InvariantCulture, $"{day.Day} {month} {day.Year + 543}");
        return string.Concat(text.Select(character => char.IsAsciiDigit(character) ? (char)(character - '0' + '๐') : character));
    }

    public static string Csv(FactSheet sheet, char separator, Func<DateOnly, string> day)
    {
        var text = new StringBuilder();
        text.AppendJoin(separator, Columns).Append("\r\n");
        foreach (var fact in sheet.Facts)
        {
            var cells = Cells(fact, day);
            text.AppendJoin(separator, Columns.Select(column => $"\"{cells.GetValueOrDefault(column)}\"")).Append("\r\n");
        }

        return text.ToString();
    }

    public static string OfficesCsv(FactSheet sheet)
    {
        var rows = sheet.Offices.Select(office => $"{office.Code},{KindOf(office)},{office.Parent},{office.NameTh},{office.NameEn}");
        return string.Join('\n', ["code,kind,parent,nameTh,nameEn", .. rows]);
    }

    public static string Yaml(FactSheet sheet)
    {
        var text = new StringBuilder("edition: 2568\noffices:\n");
        foreach (var office in sheet.Offices)
        {
            var parent = office.Parent is null ? "" : $", parent: {office.Parent}";
            text.Append(CultureInfo.InvariantCulture, $"  - {{ code: {office.Code}, kind: {KindOf(office)}{parent}, nameTh: {office.NameTh}, nameEn: {office.NameEn} }}\n");
        }

        text.Append("facts:\n");
        foreach (var fact in sheet.Facts)
        {
            Append(text, fact);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Fact fact)
    {
        var start = "  - ";
        foreach (var (name, value) in Cells(fact, IsoDay).Where(cell => cell.Key is not ("attributes" or "evidence")))
        {
            text.Append(CultureInfo.InvariantCulture, $"{start}{name}: {value}\n");
            start = "    ";
        }

        text.Append("    attributes:\n");
        foreach (var (name, value) in fact.Attributes)
        {
            text.Append(CultureInfo.InvariantCulture, $"      {name}: \"{value}\"\n");
        }

        text.Append("    evidence:\n");
        foreach (var piece in fact.Evidence)
        {
            text.Append(CultureInfo.InvariantCulture, $"      - url: {piece.Url}\n        status: {StatusOf(piece)}\n        channel: {piece.Channel}\n");
        }
    }

    private static string KindOf(Office office) => office.Kind == OfficeKind.Province ? "province" : "district";

    private static string StatusOf(Evidence piece) => piece.Status.ToString().ToLowerInvariant();

    private static Dictionary<string, string> Cells(Fact fact, Func<DateOnly, string> day)
    {
        var cells = new Dictionary<string, string>
        {
            ["id"] = fact.Id,
            ["office"] = fact.Office,
            ["indicator"] = fact.Indicator,
            ["item"] = fact.Item ?? "",
            ["date"] = day(fact.Date),
            ["month"] = fact.Month?.ToString() ?? "",
            ["attributes"] = string.Join(';', fact.Attributes.Select(pair => $"{pair.Key}={pair.Value}")),
            ["evidence"] = string.Join(" | ", fact.Evidence.Select(piece => $"{piece.Url}#{StatusOf(piece)}:{piece.Channel}")),
        };
        switch (fact)
        {
            case Figure figure:
                cells["value"] = figure.Value.ToString(CultureInfo.InvariantCulture);
                cells["outOf"] = figure.OutOf?.ToString(CultureInfo.InvariantCulture) ?? "";
                break;
            case Flag flag:
                cells["done"] = flag.Done ? "true" : "false";
                break;
            case Judgement judgement:
                cells["rater"] = judgement.Rater;
                cells["points"] = judgement.Points.ToString(CultureInfo.InvariantCulture);
                break;
            default:
                break;
        }

        return cells;
    }
}
