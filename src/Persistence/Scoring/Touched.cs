namespace Digital40.Persistence.Scoring;

/// <summary>Whose scores a write touches.</summary>
internal sealed class Touched
{
    private readonly Dictionary<(int Edition, string Province), HashSet<string>> _offices = [];

    /// <summary>Why the scores are computed.</summary>
    public ScoreCause Cause { get; set; } = ScoreCause.Facts;

    /// <summary>What is touched: by edition and province, the codes of the offices; the province itself is scored whenever one of its offices is.</summary>
    public IEnumerable<(int Edition, string Province, IReadOnlySet<string> Offices)> All =>
        _offices.OrderBy(pair => pair.Key.Edition).ThenBy(pair => pair.Key.Province, StringComparer.Ordinal)
            .Select(pair => (pair.Key.Edition, pair.Key.Province, (IReadOnlySet<string>)pair.Value));

    /// <summary>Something of an office has changed.</summary>
    public void Add(int edition, string province, string office)
    {
        if (!_offices.TryGetValue((edition, province), out var offices))
        {
            _offices.Add((edition, province), offices = new HashSet<string>(StringComparer.Ordinal) { province });
        }

        offices.Add(office);
    }
}
