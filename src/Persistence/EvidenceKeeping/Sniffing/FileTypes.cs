namespace Digital40.Persistence.EvidenceKeeping.Sniffing;

/// <summary>Finds the type of a file from its content alone.</summary>
internal static class FileTypes
{
    public const string Accepted = "a PDF, JPEG, PNG, WebP, MP4, DOCX or XLSX file";
    private const int HeadSize = 4096;

    /// <summary>The type of a file.</summary>
    public static FileType Sniff(string path)
    {
        using var file = File.OpenRead(path);
        var head = new byte[HeadSize];
        var read = file.ReadAtLeast(head, HeadSize, throwOnEndOfStream: false);
        var start = head.AsSpan(0, read);
        if (read == 0)
        {
            return new FileType("application/x-empty", "an empty file");
        }

        return Signatures.Find(start) switch
        {
            { MediaType: Signatures.Zip } => OfficeFiles.Sniff(file),
            { } known => known,
            null when TextContent.Find(start) is { } text => text,
            _ => new FileType("application/octet-stream", "a file of no known type"),
        };
    }
}
