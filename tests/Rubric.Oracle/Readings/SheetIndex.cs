namespace Digital40.Rubric.Oracle.Readings;

/// <summary>
/// The facts that exist as of a date, ordered by indicator and then by office, a province being followed by its districts:
/// so the facts of an indicator from one office, from a province's districts or from both stand together.
/// </summary>
internal sealed class SheetIndex
{
    private readonly List<Office> _offices;
    private readonly Dictionary<string, int> _positions;
    private readonly int[] _starts;
    private readonly Fact[] _facts;

    private SheetIndex(List<Office> offices, IReadOnlyList<Fact> facts, DateOnly asOf)
    {
        _offices = offices;
        _positions = new Dictionary<string, int>(offices.Count, StringComparer.Ordinal);
        for (var position = 0; position < offices.Count; position++)
        {
            _positions.Add(offices[position].Code, position);
        }

        _starts = new int[Indicators.Count * offices.Count + 1];
        var cells = new int[facts.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Cell(facts[i], asOf);
            if (cells[i] >= 0)
            {
                _starts[cells[i] + 1]++;
            }
        }

        _facts = Place(facts, cells);
    }

    /// <summary>The facts of one office and, for a province, of its districts.</summary>
    public static SheetIndex OfOffice(FactSheet sheet, string code, DateOnly asOf)
    {
        var office = sheet.Offices.FirstOrDefault(candidate => candidate.Code == code)
            ?? throw new ArgumentException($"The sheet has no office '{code}'.", nameof(code));
        List<Office> offices = [office];
        if (office.Kind == OfficeKind.Province)
        {
            offices.AddRange(sheet.Offices.Where(candidate => candidate.Parent == code));
        }

        return new SheetIndex(offices, sheet.Facts, asOf);
    }

    /// <summary>The facts of every office.</summary>
    public static SheetIndex OfAll(FactSheet sheet, DateOnly asOf)
    {
        var districts = sheet.Offices.Where(office => office.Kind == OfficeKind.District).ToLookup(office => office.Parent);
        var provinces = sheet.Offices.Where(office => office.Kind == OfficeKind.Province);
        return new SheetIndex([.. provinces.SelectMany(province => districts[province.Code].Prepend(province))], sheet.Facts, asOf);
    }

    public int Position(string code) => _positions[code];

    public Office Office(int position) => _offices[position];

    /// <summary>How many districts follow the office at a position; none follow a district.</summary>
    public int DistrictsOf(int position)
    {
        var next = position + 1;
        while (next < _offices.Count && _offices[next].Parent == _offices[position].Code)
        {
            next++;
        }

        return next - position - 1;
    }

    /// <summary>The facts of an indicator from some offices that stand together.</summary>
    public ReadOnlySpan<Fact> Facts(Indicator indicator, int firstOffice, int offices)
    {
        var cell = (int)indicator * _offices.Count + firstOffice;
        return _facts.AsSpan(_starts[cell].._starts[cell + offices]);
    }

    private int Cell(Fact fact, DateOnly asOf) =>
        fact.Date <= asOf && _positions.TryGetValue(fact.Office, out var office) ? (int)Indicators.Of(fact.Indicator) * _offices.Count + office : -1;

    private Fact[] Place(IReadOnlyList<Fact> facts, int[] cells)
    {
        for (var cell = 1; cell < _starts.Length; cell++)
        {
            _starts[cell] += _starts[cell - 1];
        }

        var placed = new Fact[_starts[^1]];
        var next = (int[])_starts.Clone();
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] >= 0)
            {
                placed[next[cells[i]]++] = facts[i];
            }
        }

        return placed;
    }
}
