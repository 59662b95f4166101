namespace Digital40.Rules.Facts.Reading;

/// <summary>Collects everything that is wrong with one file, so that whoever wrote it sees it all at once.</summary>
/// <param name="file">The file's name; empty for none.</param>
internal sealed class FactProblems(string file)
{
    private const int MostKept = 100_000;
    private readonly List<FactError> _errors = [];
    private readonly List<FactError> _warnings = [];

    /// <summary>How many errors there are so far.</summary>
    public int Count => _errors.Count;

    /// <summary>Whether there were so many that the rest was not looked at.</summary>
    public bool IsFull => _errors.Count >= MostKept;

    public string File { get; } = file;

    /// <summary>The errors in the order of the file.</summary>
    public IEnumerable<FactError> Errors => InOrder(_errors);

    /// <summary>The warnings in the order of the file.</summary>
    public IEnumerable<FactError> Warnings => InOrder(_warnings);

    /// <summary>Adds an error.</summary>
    /// <exception cref="ReadingStoppedException">There are so many that the rest is not looked at.</exception>
    public void Add(string code, SourcePlace place, string? factId, string message, string expected, string found, string? field = null)
    {
        _errors.Add(Error(code, place, factId, message, expected, found) with { Field = field });
        if (IsFull)
        {
            throw new ReadingStoppedException();
        }
    }

    /// <summary>Adds an error that ends the reading.</summary>
    /// <returns>What the caller throws.</returns>
    public ReadingStoppedException Stop(string code, SourcePlace place, string message, string expected, string found)
    {
        Add(code, place, null, message, expected, found);
        return new ReadingStoppedException();
    }

    /// <summary>Adds a warning, unless there are too many.</summary>
    public void Warn(string code, SourcePlace place, string? factId, string message, string expected, string found, string? field = null)
    {
        if (_warnings.Count < MostKept)
        {
            _warnings.Add(Error(code, place, factId, message, expected, found) with { Field = field });
        }
    }

    /// <summary>Says which fact the last errors are about, once its id is known.</summary>
    /// <param name="from">How many errors there were before the fact.</param>
    /// <param name="factId">Its id, or <c>null</c> where it has none.</param>
    public void Identify(int from, string? factId)
    {
        for (var i = from; i < _errors.Count && factId is not null; i++)
        {
            _errors[i] = _errors[i] with { FactId = Quoted.Clean(factId) };
        }
    }

    private FactError Error(string code, SourcePlace place, string? factId, string message, string expected, string found) =>
        new(File, place.Line, place.Column, factId is null ? null : Quoted.Clean(factId), code, message, expected, found);

    private static IEnumerable<FactError> InOrder(List<FactError> errors) => errors.OrderBy(error => error.Line).ThenBy(error => error.Column);
}
