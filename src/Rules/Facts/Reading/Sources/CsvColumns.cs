namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>The columns of a CSV table: what the cells of its first record name.</summary>
/// <param name="known">The names that a column can have.</param>
/// <param name="attributePrefix">What the names of columns for attributes begin with; <c>null</c> where there are none.</param>
/// <param name="problems">What is wrong.</param>
internal sealed class CsvColumns(FieldNames known, string? attributePrefix, FactProblems problems)
{
    private readonly Dictionary<int, CsvColumn> _columns = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public int Count => _columns.Count;

    /// <summary>Whether a column is unknown: what it was meant to be is then missing from every row.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>Whether there is a column of that name.</summary>
    public bool Has(string name) => _names.Contains(name);

    /// <summary>The column at a position, from 0; <c>null</c> where none has been named.</summary>
    public CsvColumn? At(int position) => _columns.GetValueOrDefault(position);

    /// <summary>Takes a cell for the name of the column at a position.</summary>
    public void Add(int position, in Scalar cell)
    {
        var name = cell.Text;
        var isAttribute = attributePrefix is not null && name.StartsWith(attributePrefix, StringComparison.Ordinal);
        var column = new CsvColumn(known.NumberOf(name), isAttribute ? name[attributePrefix!.Length..] : "");
        if (!_names.Add(name))
        {
            column = CsvColumn.Unknown;
            var found = $"{Quoted.Text(name)} again";
            problems.Add(FactErrorCodes.PropertyDuplicate, cell.Place, null, "A column stands twice.", "each column once", found);
        }
        else if (!column.IsKnown)
        {
            HasUnknown = true;
            var found = Quoted.WithNearest(name, known.Names);
            problems.Add(FactErrorCodes.PropertyUnknown, cell.Place, null, "A column is unknown.", Quoted.OneOf([.. known.Names]), found);
        }

        _columns.Add(position, column);
    }
}
