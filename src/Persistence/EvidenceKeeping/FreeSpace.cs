namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>Tells how much a folder's disk has free.</summary>
internal static class FreeSpace
{
    /// <summary>The free bytes; the most there can be where the system does not say, as for a share of another machine.</summary>
    public static long Of(string folder)
    {
        // Windows asks for the drive, others for any path on it.
        var place = OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : folder;
        return place.StartsWith(@"\\", StringComparison.Ordinal) ? long.MaxValue : new DriveInfo(place).AvailableFreeSpace;
    }
}
