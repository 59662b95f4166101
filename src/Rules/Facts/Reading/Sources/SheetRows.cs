using Digital40.Rules.Facts.Reading.Checks;
using Digital40.Rules.Facts.Reading.Values;

namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Reads the facts of a CSV text, one a row, or the offices of a second one.</summary>
/// <param name="sheet">What is read.</param>
/// <param name="edition">The edition that the facts must be for.</param>
/// <param name="limits">How many facts there may be.</param>
/// <param name="problems">What is wrong with the text.</param>
internal sealed class SheetRows(RawSheet sheet, int edition, FactReaderLimits limits, FactProblems problems)
{
    private const string AttributePrefix = "attribute.";
    private const string EditionColumn = "edition";
    private static readonly FieldNames Columns = new([.. FieldNames.OfFact.Names, EditionColumn]);
    private static readonly int EditionField = Columns.NumberOf(EditionColumn);
    private static readonly string[] NeededOfFact = ["id", "office", "indicator"];
    private static readonly string[] NeededOfOffice = ["code"];
    private readonly ScalarValues _values = new(problems);

    /// <summary>Reads the facts.</summary>
    /// <exception cref="ReadingStoppedException">The text cannot be read to its end; why is among the problems.</exception>
    public void ReadFacts(ReadOnlyMemory<byte> utf8)
    {
        var columns = new CsvColumns(Columns, AttributePrefix, problems);
        using var table = new CsvTable(utf8, columns, problems);
        table.ReadColumns(NeededOfFact);
        FactField[] unreadable = columns.HasUnknown ? [.. Enum.GetValues<FactField>().Where(field => !columns.Has(FieldNames.Of(field)))] : [];
        while (table.Read())
        {
            var fact = new RawFactBuilder(problems, _values, table.Place);
            Array.ForEach(unreadable, field => fact.SetUnreadable(field, table.Place));
            foreach (var (column, cell) in table.Cells())
            {
                Take(fact, column, cell);
            }

            sheet.Add(fact.Build(), limits.MaximumFacts, problems);
        }
    }

    /// <summary>Reads the offices.</summary>
    /// <exception cref="ReadingStoppedException">They cannot all be read; why is among the problems.</exception>
    public void ReadOffices(ReadOnlyMemory<byte> utf8)
    {
        using var table = new CsvTable(utf8, new CsvColumns(FieldNames.OfOffice, null, problems), problems);
        table.ReadColumns(NeededOfOffice);
        var offices = sheet.Offices = [];
        sheet.OfficesPlace = SourcePlace.Start;
        while (table.Read())
        {
            var office = new RawOfficeBuilder(_values, table.Place);
            foreach (var (column, cell) in table.Cells())
            {
                office.Set((OfficeField)column.Field, cell);
            }

            offices.Add(office.Build());
        }

        if (table.HasMalformed)
        {
            throw new ReadingStoppedException();
        }
    }

    private void Take(RawFactBuilder fact, CsvColumn column, in Scalar cell)
    {
        if (column.Attribute.Length > 0)
        {
            fact.AddAttribute(column.Attribute, cell);
        }
        else if (column.Field != EditionField)
        {
            TakeField(fact, (FactField)column.Field, cell);
        }
        else if (_values.Number(EditionColumn, cell) is { } given)
        {
            EditionCheck.Check(given, edition, cell.Place, problems);
        }
    }

    private void TakeField(RawFactBuilder fact, FactField field, in Scalar cell)
    {
        switch (field)
        {
            case FactField.Attributes:
                TakeAttributes(fact, cell);
                break;
            case FactField.Evidence:
                foreach (var evidence in EvidenceText.ReadCell(cell.Text, cell.Place, problems))
                {
                    fact.AddEvidence(evidence);
                }

                break;
            default:
                fact.Set(field, cell);
                break;
        }
    }

    private void TakeAttributes(RawFactBuilder fact, in Scalar cell)
    {
        foreach (var pair in cell.Text.Split([';', '|', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = pair.IndexOf('=');
            if (equals <= 0)
            {
                const string Expected = "name=value, with ';' between several";
                problems.Add(FactErrorCodes.AttributeInvalid, cell.Place, null, "An attribute has no name.", Expected, Quoted.Text(pair));
                fact.SetUnreadable(FactField.Attributes, cell.Place);
                continue;
            }

            fact.AddAttribute(pair[..equals].TrimEnd(), cell with { Text = pair[(equals + 1)..].TrimStart() });
        }
    }
}
