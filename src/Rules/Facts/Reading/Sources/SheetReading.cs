using Digital40.Rules.Facts.Reading.Checks;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>
/// Reads one sheet and checks it. What cannot be read to its end is not checked, because what is missing would show as errors of what is there.
/// </summary>
/// <param name="rubric">The rubric that says what indicators and offices there are.</param>
/// <param name="limits">What bounds the reading.</param>
/// <param name="known">The offices where the file has none; <c>null</c> for the edition's.</param>
internal sealed class SheetReading(Rubric rubric, FactReaderLimits limits, IReadOnlyCollection<Office>? known = null)
{
    private readonly RawSheet _sheet = new();
    private FactSheet? _checked;

    /// <summary>Reads and checks.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="format">What they are written in; <c>null</c> where that is unknown.</param>
    /// <param name="offices">The offices in CSV; <c>null</c> where the facts' file has them or leaves them to the edition.</param>
    public FactReadResult Read(ISource facts, FactFormat? format, ISource? offices)
    {
        var ofFacts = new FactProblems(facts.Name);
        var ofOffices = offices is null ? ofFacts : new FactProblems(offices.Name);
        var isComplete = IsDone(() => ReadFacts(facts.Load(limits.MaximumBytes, ofFacts), format, ofFacts));
        if (offices is not null)
        {
            isComplete &= IsDone(() => ReadOffices(offices.Load(limits.MaximumBytes, ofOffices), ofOffices));
        }

        if (isComplete)
        {
            IsDone(() => Check(ofFacts, ofOffices));
        }

        return offices is null ? FactResults.Of(_sheet, _checked, limits, ofFacts) : FactResults.Of(_sheet, _checked, limits, ofFacts, ofOffices);
    }

    /// <summary>That a file's name does not tell its format.</summary>
    public static ReadingStoppedException RefuseFormat(FactProblems problems) => problems.Stop(
        FactErrorCodes.FormatUnknown, default, "The format is unknown.", "a file .json, .yaml, .yml or .csv", Quoted.Text(Path.GetFileName(problems.File)));

    /// <summary>Does something; <c>false</c> where it stopped, and why is among the problems.</summary>
    private static bool IsDone(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (ReadingStoppedException)
        {
            return false;
        }
    }

    private void ReadFacts(ReadOnlyMemory<byte> bytes, FactFormat? format, FactProblems problems)
    {
        if (format is null)
        {
            throw RefuseFormat(problems);
        }

        var utf8 = SourceText.Utf8Of(bytes, orThai: format == FactFormat.Csv, problems);
        if (format == FactFormat.Csv)
        {
            new SheetRows(_sheet, rubric.Year, limits, problems).ReadFacts(utf8);
            return;
        }

        new SheetNodes(NodeReader.Of(format.Value, utf8, problems, limits.MaximumDepth), _sheet, rubric.Year, limits, problems).Read();
    }

    private void ReadOffices(ReadOnlyMemory<byte> bytes, FactProblems problems) =>
        new SheetRows(_sheet, rubric.Year, limits, problems).ReadOffices(SourceText.Utf8Of(bytes, orThai: true, problems));

    private void Check(FactProblems ofFacts, FactProblems ofOffices)
    {
        var given = _sheet.Offices;
        if (given is { Count: 0 })
        {
            OfficesCheck.RefuseNone(_sheet.OfficesPlace, ofOffices);
        }

        var check = new RawOfficeCheck(rubric.Offices, ofOffices);
        List<PlacedOffice> placed = given is null
            ? [.. (known ?? rubric.Offices.Values).Select(office => new PlacedOffice(office, default))]
            : [.. given.Select(check.Check).OfType<PlacedOffice>()];
        var isComplete = given is null || placed.Count == given.Count;
        var offices = OfficesCheck.Check(placed, ofOffices);
        _checked = SheetCheck.Check(offices, isComplete, _sheet.Facts, rubric, ofFacts);
    }
}
