using System.IO.Compression;

namespace Digital40.Persistence.EvidenceKeeping.Sniffing;

/// <summary>Tells Word and Excel files from other archives by the parts they hold. Nothing is unpacked.</summary>
internal static class OfficeFiles
{
    private const int MostEntries = 10_000;
    private const long MostUnpacked = 1024 * 1024 * 1024;
    private static readonly FileType Archive = new(Signatures.Zip, "a ZIP archive");

    public static FileType Sniff(Stream file)
    {
        try
        {
            file.Position = 0;
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count > MostEntries
                ? Archive
                : IsBomb(archive) ? new FileType(Signatures.Zip, "an archive that unpacks to more than 1 GiB")
                : Of(archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase));
        }
        catch (Exception error) when (error is InvalidDataException or IOException or ArgumentException or OverflowException or NotSupportedException)
        {
            return new FileType(Signatures.Zip, "a damaged ZIP archive");
        }
    }

    private static bool IsBomb(ZipArchive archive) =>
        archive.Entries.Any(entry => entry.Length is < 0 or > MostUnpacked) || archive.Entries.Sum(entry => entry.Length) > MostUnpacked;

    private static FileType Of(HashSet<string> names)
    {
        if (!names.Contains("[Content_Types].xml"))
        {
            return Archive;
        }

        if (names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            return new FileType("application/vnd.ms-office", "an Office file with macros");
        }

        return names.Contains("word/document.xml") ? new FileType("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a DOCX file", true)
            : names.Contains("xl/workbook.xml") ? new FileType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "an XLSX file", true)
            : names.Contains("ppt/presentation.xml") ? new FileType("application/vnd.openxmlformats-officedocument.presentationml.presentation", "a PPTX file")
            : Archive;
    }
}
