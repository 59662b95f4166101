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

    /// <summary>The most that the files of one office may take together, in bytes; 5 GiB by default. A file that shows several facts counts once.</summary>
    public long MaximumBytesPerOffice { get; init; } = 5L * 1024 * 1024 * 1024;

    /// <summary>What an upload must leave free on the disk, in bytes; 512 MiB by default, 0 for no limit.</summary>
    public long MinimumFreeBytes { get; init; } = 512L * 1024 * 1024;

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

        if (MaximumBytesPerOffice < MaximumBytes)
        {
            errors.Add("Evidence:MaximumBytesPerOffice is below Evidence:MaximumBytes.");
        }

        if (MinimumFreeBytes < 0)
        {
            errors.Add("Evidence:MinimumFreeBytes is below 0.");
        }

        return errors;
    }
}
