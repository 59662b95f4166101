namespace Digital40.Persistence.Scoring;

/// <summary>What a write touches in a province.</summary>
/// <param name="edition">The Buddhist-era year of the edition.</param>
/// <param name="province">The code of the province, which is touched whenever one of its offices is.</param>
internal sealed class TouchedProvince(int edition, string province)
{
    public int Edition => edition;

    public string Province => province;

    /// <summary>The codes of the offices, the province's own among them.</summary>
    public HashSet<string> Offices { get; } = new(StringComparer.Ordinal) { province };

    /// <summary>The codes of the indicators whose facts or evidence have changed.</summary>
    public HashSet<string> Indicators { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether everything about the offices is to be scored.</summary>
    public bool IsWhole { get; set; }

    /// <summary>Whether a report was handed in.</summary>
    public bool IsHandedIn { get; set; }
}
