namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>The stable codes of what the file store refuses.</summary>
public static class EvidenceFileErrorCodes
{
    /// <summary>The file is larger than <see cref="EvidenceOptions.MaximumBytes"/>.</summary>
    public const string TooLarge = "file-too-large";

    /// <summary>The file's content is not of an accepted type.</summary>
    public const string TypeRefused = "file-type-refused";

    /// <summary>The disk would have less free than <see cref="EvidenceOptions.MinimumFreeBytes"/>.</summary>
    public const string DiskFull = "evidence-disk-full";
}
