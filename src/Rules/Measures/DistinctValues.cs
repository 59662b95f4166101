namespace Digital40.Rules.Measures;

/// <summary>A set of the few values that an attribute can have; larger sets overflow into a hash set.</summary>
internal struct DistinctValues
{
    private string? _first;
    private string? _second;
    private HashSet<string>? _more;

    /// <summary>How many values there are.</summary>
    public readonly int Count => _more?.Count ?? (_first is null ? 0 : _second is null ? 1 : 2);

    /// <summary>Adds a value; null is none.</summary>
    public void Add(string? value)
    {
        if (value is null || value == _first || value == _second)
        {
            return;
        }

        if (_first is null)
        {
            _first = value;
        }
        else if (_second is null)
        {
            _second = value;
        }
        else
        {
            (_more ??= new HashSet<string>(StringComparer.Ordinal) { _first, _second }).Add(value);
        }
    }
}
