using Digital40.Rules.Facts.Reading.Checks;
using Digital40.Rules.Facts.Reading.Values;

namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Reads the facts of a CSV text, one a row, and the offices of a second one.</summary>
internal static class SheetRows
{
    private const string AttributePrefix = "attribute.";
    private const string EditionColumn = "edition";
    private static readonly FieldNames Columns = new([.. FieldNames.OfFact.Names, EditionColumn]);
    private static readonly string[] NeededOfFact = ["id", "office", "indicator"];
    private static readonly string[] NeededOfOffice = ["code"];

    /// <summary>Reads the facts.</summary>
    /// <exception cref="ReadingStoppedException">The text cannot be read to its end; why is among the problems.</exception>
    public static void ReadFacts(string text, RawSheet sheet, int edition, FactReaderLimits limits, FactProblems problems)
    {
        var values = new ScalarValues(problems);
        var table = CsvTable.Open(text, Columns, NeededOfFact, AttributePrefix, problems);
        while (table.Read())
        {
            var fact = new RawFactBuilder(problems, values, table.Place);
            foreach (var (column, cell) in table.Cells())
            {
                Take(fact, column, cell, values, edition, problems);
            }

            sheet.Add(fact.Build(), limits.MaximumFacts, problems);
        }
    }

    /// <summary>Reads the offices.</summary>
    /// <exception cref="ReadingStoppedException">The text cannot be read to its end; why is among the problems.</exception>
    public static void ReadOffices(string text, RawSheet sheet, FactProblems problems)
    {
        var values = new ScalarValues(problems);
        var table = CsvTable.Open(text, FieldNames.OfOffice, NeededOfOffice, null, problems);
        var offices = sheet.Offices = [];
        sheet.OfficesPlace = SourcePlace.Start;
        while (table.Read())
        {
            var office = new RawOfficeBuilder(values, table.Place);
            foreach (var (column, cell) in table.Cells())
            {
                office.Set((OfficeField)column.Field, cell);
            }

            offices.Add(office.Build());
        }
    }

    private static void Take(RawFactBuilder fact, CsvColumn column, in Scalar cell, ScalarValues values, int edition, FactProblems problems)
    {
        if (column.Attribute is { } attribute)
        {
            fact.AddAttribute(attribute, cell);
        }
        else if (column.Name == EditionColumn)
        {
            if (values.Number(EditionColumn, cell) is { } given)
            {
                EditionCheck.Check(given, edition, cell.Place, problems);
            }
        }
        else
        {
            TakeField(fact, (FactField)column.Field, cell, problems);
        }
    }

    private static void TakeField(RawFactBuilder fact, FactField field, in Scalar cell, FactProblems problems)
    {
        switch (field)
        {
            case FactField.Attributes:
                TakeAttributes(fact, cell, problems);
                break;
            case FactField.Evidence:
                foreach (var evidence in EvidenceText.ReadCell(cell.Text, cell.Place, problems))
                {
                    fact.AddEvidence(evidence);
                }

                break;
            case FactField.RecordedBy or FactField.RecordedAt or FactField.Note:
                break;
            default:
                fact.Set(field, cell);
                break;
        }
    }

    private static void TakeAttributes(RawFactBuilder fact, in Scalar cell, FactProblems problems)
    {
        foreach (var pair in cell.Text.Split([';', '|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = pair.IndexOf('=');
            if (equals <= 0)
            {
                problems.Add(FactErrorCodes.AttributeInvalid, cell.Place, null, "An attribute has no name.", "name=value, with ';' between several", Quoted.Text(pair));
                fact.SetUnreadable(FactField.Attributes, cell.Place);
                continue;
            }

            fact.AddAttribute(pair[..equals].TrimEnd(), cell with { Text = pair[(equals + 1)..].TrimStart() });
        }
    }
}
