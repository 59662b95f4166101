using System.IO.Compression;
using System.Text;

namespace Digital40.Api.Tests.EvidenceKeeping;

/// <summary>Files as people and attackers send them.</summary>
internal static class SampleFiles
{
    public static byte[] Pdf(string mark = "") => Encoding.UTF8.GetBytes($"%PDF-1.7 {mark}");

    public static byte[] PdfOf(int size, byte mark = 0)
    {
        var content = new byte[size];
        "%PDF-1.7"u8.CopyTo(content);
        content[^1] = mark;
        return content;
    }

    public static byte[] Jpeg() => [0xFF, 0xD8, 0xFF, 0xE0, .. "<script>alert(1)</script>"u8];

    public static byte[] Png() => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0];

    public static byte[] WebP() => "RIFF0000WEBPVP8 "u8.ToArray();

    public static byte[] Mp4() => [0, 0, 0, 24, .. "ftypisom"u8, 0, 0, 0, 0];

    public static byte[] Archive(params string[] names)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            Array.ForEach(names, name => archive.CreateEntry(name));
        }

        return memory.ToArray();
    }

    /// <summary>A document whose directory says that it unpacks to more than memory holds, in a few bytes.</summary>
    public static byte[] Bomb()
    {
        var content = Archive("[Content_Types].xml", "word/document.xml");
        var entry = content.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(content.AsSpan(entry + 24), 2_000_000_000);
        return content;
    }
}
