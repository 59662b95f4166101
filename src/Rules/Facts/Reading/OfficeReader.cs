using Digital40.Rules.Facts.Reading.Checks;
using Digital40.Rules.Facts.Reading.Sources;

namespace Digital40.Rules.Facts.Reading;

/// <summary>
/// Reads office files: the <c>offices</c> of a facts file by themselves, in JSON, YAML or CSV. Besides provinces and districts there may be a
/// <c>department</c>, which provinces name as their parent. Facts in the file are not looked at. Bad input never throws. Whether a parent is there is not
/// checked: it may be among offices that are known already.
/// </summary>
public static class OfficeReader
{
    /// <summary>Reads a file; its format is told by its extension: <c>.json</c>, <c>.yaml</c>, <c>.yml</c> or <c>.csv</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="known">Offices by code, for what an office of the file leaves out: its kind, its parent and its names.</param>
    /// <param name="limits">What bounds the reading; the default limits where none are given.</param>
    public static OfficeReadResult Read(string path, IReadOnlyDictionary<string, Office> known, FactReaderLimits? limits = null)
    {
        limits ??= FactReaderLimits.Default;
        var problems = new FactProblems(path);
        var sheet = new RawSheet();
        List<ListedOffice> offices = [];
        try
        {
            Load(sheet, path, limits, problems);
            var check = new ListedOfficeCheck(known, problems);
            offices = [.. (sheet.Offices ?? []).Select(check.Check).OfType<ListedOffice>()];
            if (sheet.Offices is null or { Count: 0 })
            {
                OfficesCheck.RefuseNone(sheet.OfficesPlace, problems);
            }
        }
        catch (ReadingStoppedException)
        {
            // Why is among the problems.
        }

        return new OfficeReadResult(offices, FactResults.Of(sheet, null, limits, problems).Errors, sheet.IsSample);
    }

    private static void Load(RawSheet sheet, string path, FactReaderLimits limits, FactProblems problems)
    {
        var format = FactReader.FormatOf(path) ?? throw SheetReading.RefuseFormat(problems);
        var bytes = new FileSource(path).Load(limits.MaximumBytes, problems);
        var utf8 = SourceText.Utf8Of(bytes, orThai: format == FactFormat.Csv, problems);
        if (format == FactFormat.Csv)
        {
            new SheetRows(sheet, 0, limits, problems).ReadOffices(utf8);
        }
        else
        {
            new OfficeFileNodes(NodeReader.Of(format, utf8, problems, limits.MaximumDepth), sheet, problems).Read();
        }
    }
}
