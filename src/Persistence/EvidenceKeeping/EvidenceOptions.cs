namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>Where evidence files are kept and how large they may be: the settings under <c>Evidence</c>.</summary>
public sealed record EvidenceOptions
{
    /// <summary>The name of the settings' section.</summary>
    public const string Section = "Evidence";

    /// <summary>The folder; it is made where it is not there.</summary>
    public string Path { get; init; } = "evidence";

    /// <summary>The largest file, in bytes; 25 MiB by default.</summary>
    public long MaximumBytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>What is wrong with the settings, a sentence each; empty when nothing is.</summary>
    public IReadOnlyList<string> Check()
    {
        List<string> errors = [];
        if (string.IsNullOrWhiteSpace(Path))
        {
            errors.Add("Evidence:Path is empty.");
        }

        if (MaximumBytes < 1)
        {
            errors.Add("Evidence:MaximumBytes is below 1.");
        }

        return errors;
    }
}
