using System.Text;

namespace Digital40.Persistence.EvidenceKeeping.Sniffing;

/// <summary>Types that begin with bytes of their own.</summary>
internal static class Signatures
{
    public const string Zip = "application/zip";

    private static readonly string[] Mp4Brands =
        ["isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "mp71", "avc1", "M4V ", "M4VH", "M4VP", "MSNV", "dash", "f4v "];

    private static readonly (byte[] Start, FileType Type)[] Known =
    [
        ("%PDF-"u8.ToArray(), new FileType("application/pdf", "a PDF file", true)),
        ([0xFF, 0xD8, 0xFF], new FileType("image/jpeg", "a JPEG picture", true)),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], new FileType("image/png", "a PNG picture", true)),
        ([0x50, 0x4B, 0x03, 0x04], new FileType(Zip, "a ZIP archive")),
        ([0x50, 0x4B, 0x05, 0x06], new FileType(Zip, "a ZIP archive")),
        ("GIF8"u8.ToArray(), new FileType("image/gif", "a GIF picture")),
        ("BM"u8.ToArray(), new FileType("image/bmp", "a bitmap picture")),
        ([0x49, 0x49, 0x2A, 0x00], new FileType("image/tiff", "a TIFF picture")),
        ([0x4D, 0x4D, 0x00, 0x2A], new FileType("image/tiff", "a TIFF picture")),
        ("MZ"u8.ToArray(), new FileType("application/vnd.microsoft.portable-executable", "a Windows program")),
        ([0x7F, 0x45, 0x4C, 0x46], new FileType("application/x-elf", "a Linux program")),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], new FileType("application/x-ole-storage", "an old Office file")),
        ("{\\rtf"u8.ToArray(), new FileType("application/rtf", "an RTF file")),
        ([0x1F, 0x8B], new FileType("application/gzip", "a GZIP archive")),
        ("Rar!"u8.ToArray(), new FileType("application/vnd.rar", "a RAR archive")),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], new FileType("application/x-7z-compressed", "a 7-Zip archive")),
        ([0x1A, 0x45, 0xDF, 0xA3], new FileType("video/webm", "a WebM or Matroska video")),
        ("ID3"u8.ToArray(), new FileType("audio/mpeg", "an MP3 file")),
        ("OggS"u8.ToArray(), new FileType("application/ogg", "an Ogg file")),
    ];

    /// <summary>The type that the bytes begin; null where none does.</summary>
    public static FileType? Find(ReadOnlySpan<byte> start)
    {
        foreach (var (bytes, type) in Known)
        {
            if (start.StartsWith(bytes))
            {
                return type;
            }
        }

        return Riff(start) ?? Media(start);
    }

    private static FileType? Riff(ReadOnlySpan<byte> start)
    {
        if (start.Length < 12 || !start.StartsWith("RIFF"u8))
        {
            return null;
        }

        return start[8..12].SequenceEqual("WEBP"u8) ? new FileType("image/webp", "a WebP picture", true) : new FileType("application/x-riff", "a RIFF file");
    }

    /// <summary>The ISO media container: MP4 is one of many that share it, and its brand tells.</summary>
    private static FileType? Media(ReadOnlySpan<byte> start)
    {
        if (start.Length < 12 || !start[4..8].SequenceEqual("ftyp"u8))
        {
            return null;
        }

        var brand = Encoding.Latin1.GetString(start[8..12]);
        return Mp4Brands.Contains(brand, StringComparer.Ordinal)
            ? new FileType("video/mp4", "an MP4 video", true)
            : brand.StartsWith("qt", StringComparison.Ordinal) ? new FileType("video/quicktime", "a QuickTime video")
            : brand is "heic" or "heix" or "mif1" or "hevc" ? new FileType("image/heic", "a HEIC picture")
            : new FileType("application/mp4", "a media file of another brand");
    }
}
