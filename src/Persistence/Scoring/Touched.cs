namespace Digital40.Persistence.Scoring;

/// <summary>Whose scores a write touches.</summary>
internal sealed class Touched
{
    private readonly Dictionary<(int Edition, string Province), TouchedProvince> _provinces = [];

    /// <summary>Why the scores are computed.</summary>
    public ScoreCause Cause { get; set; } = ScoreCause.Facts;

    /// <summary>What is touched, by edition and province.</summary>
    public IEnumerable<TouchedProvince> All =>
        _provinces.Values.OrderBy(touched => touched.Edition).ThenBy(touched => touched.Province, StringComparer.Ordinal);

    /// <summary>Facts of an office, or their evidence, have changed.</summary>
    public void Add(int edition, string province, string office, string indicator) => Of(edition, province, office).Indicators.Add(indicator);

    /// <summary>An office has handed in a report.</summary>
    public void AddReport(int edition, string province, string office) => Of(edition, province, office).IsHandedIn = true;

    /// <summary>Everything about an office is to be scored.</summary>
    public void AddWhole(int edition, string province, string office) => Of(edition, province, office).IsWhole = true;

    private TouchedProvince Of(int edition, string province, string office)
    {
        if (!_provinces.TryGetValue((edition, province), out var touched))
        {
            _provinces.Add((edition, province), touched = new TouchedProvince(edition, province));
        }

        touched.Offices.Add(office);
        return touched;
    }
}
