namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>A CSV text with its columns: a record of names, and under it one record for each row.</summary>
internal sealed class CsvTable
{
    private readonly CsvRecords _records;
    private readonly FactProblems _problems;
    private readonly List<CsvColumn> _columns = [];

    private CsvTable(CsvRecords records, FactProblems problems)
    {
        _records = records;
        _problems = problems;
    }

    /// <summary>Where the row stands.</summary>
    public SourcePlace Place => new(_records.Cells[0].Place.Line, 1);

    /// <summary>Reads the columns of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">The names of the columns.</param>
    /// <param name="needed">The names without which no row means anything.</param>
    /// <param name="prefix">What the names of free columns begin with; <c>null</c> where there are none.</param>
    /// <param name="problems">What is wrong.</param>
    /// <exception cref="ReadingStoppedException">A needed column is not there.</exception>
    public static CsvTable Open(string text, FieldNames known, IReadOnlyList<string> needed, string? prefix, FactProblems problems)
    {
        var records = new CsvRecords(text, problems);
        var table = new CsvTable(records, problems);
        if (records.Read())
        {
            table.ReadColumns(known, prefix);
        }

        var place = records.Cells.Count > 0 ? table.Place : SourcePlace.Start;
        var missing = needed.Where(name => !table._columns.Exists(column => column.Name == name)).ToList();
        foreach (var name in missing)
        {
            problems.Add(FactErrorCodes.ColumnMissing, place, null, "A column is missing.", $"a column '{name}'", "none");
        }

        return missing.Count == 0 ? table : throw new ReadingStoppedException();
    }

    /// <summary>Reads the next row that is not blank; <c>false</c> at the end.</summary>
    public bool Read()
    {
        if (!_records.Read())
        {
            return false;
        }

        foreach (var cell in _records.Cells.Skip(_columns.Count).Where(cell => !cell.IsNothing))
        {
            Unexpected(cell);
        }

        return true;
    }

    /// <summary>The cells of the row that are not blank, each under its column; those under a blank or unknown column are left out.</summary>
    public IEnumerable<(CsvColumn Column, Scalar Cell)> Cells()
    {
        for (var i = 0; i < Math.Min(_columns.Count, _records.Cells.Count); i++)
        {
            var cell = _records.Cells[i];
            if (cell.IsNothing)
            {
                continue;
            }

            if (_columns[i].IsKnown)
            {
                yield return (_columns[i], cell);
            }
            else if (_columns[i].Name.Length == 0)
            {
                Unexpected(cell);
            }
        }
    }

    private void Unexpected(in Scalar cell) =>
        _problems.Add(FactErrorCodes.CellUnexpected, cell.Place, null, "A cell stands under no column.", $"at most {_columns.Count} cells", cell.Described);

    private void ReadColumns(FieldNames known, string? prefix)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in _records.Cells)
        {
            var name = cell.Text;
            var isFree = prefix is not null && name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal);
            var field = known.NumberOf(name);
            var isNew = names.Add(name) || name.Length == 0;
            if (!isNew)
            {
                _problems.Add(FactErrorCodes.PropertyDuplicate, cell.Place, null, "A column stands twice.", "each column once", $"{Quoted.Text(name)} again");
            }
            else if (field < 0 && !isFree && name.Length > 0)
            {
                var found = Quoted.WithNearest(name, known.Names);
                _problems.Add(FactErrorCodes.PropertyUnknown, cell.Place, null, "A column is unknown.", Quoted.OneOf([.. known.Names]), found);
            }

            _columns.Add(new CsvColumn(name, field, isFree ? name[prefix!.Length..] : null, isNew && (field >= 0 || isFree)));
        }
    }
}
