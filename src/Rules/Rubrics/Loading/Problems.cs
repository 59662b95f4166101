namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Collects everything that is wrong, so that an author sees it all at once; of a hopeless file only the first thousand errors.</summary>
/// <param name="file">The file's name within the edition's folder.</param>
/// <param name="under">The interpretation being read; <c>null</c> or empty for the one in force.</param>
internal sealed class Problems(string file, string? under = null)
{
    private const int Most = 1000;
    private readonly List<RubricError> _errors = [];

    /// <summary>How many there are so far.</summary>
    public int Count => _errors.Count;

    /// <summary>Adds a problem with a place.</summary>
    public void Add(string code, SourceNode at, SourcePath path, string expected, string found)
    {
        if (_errors.Count < Most)
        {
            _errors.Add(new RubricError(file, at.Line, at.Column, code, path.Text, expected, found, string.IsNullOrEmpty(under) ? null : under));
        }
    }

    /// <summary>The problems in the order of the file, each once.</summary>
    public IReadOnlyList<RubricError> Sorted() => [.. _errors.Distinct().OrderBy(error => error.Line).ThenBy(error => error.Column)];
}
