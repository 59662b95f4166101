using System.IO.Compression;
using Digital40.Api.Tests.EvidenceKeeping;

namespace Digital40.Api.Tests.Attacks;

/// <summary>Files that are not what they say, that are too large or that unpack to too much.</summary>
internal static class AttackFiles
{
    /// <summary>All of them, each with what it is and the name that it comes under.</summary>
    /// <param name="most">How large a file may be.</param>
    public static IEnumerable<(string What, byte[] Content, string Name)> All(int most)
    {
        yield return ("nothing", [], "a.pdf");
        yield return ("a page", "<html><script>alert(1)</script></html>"u8.ToArray(), "a.pdf");
        yield return ("a drawing with a script", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"u8.ToArray(), "a.png");
        yield return ("a program", [0x4D, 0x5A, 0x90, 0], "a.jpg");
        yield return ("a program of another system", [0x7F, .. "ELF"u8], "a.docx");
        yield return ("a script", "#!/bin/sh\nrm -rf /"u8.ToArray(), "a.mp4");
        yield return ("macros", SampleFiles.Archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "a.docx");
        yield return ("an archive", SampleFiles.Archive("a.txt"), "a.xlsx");
        yield return ("an archive with paths that lead out", SampleFiles.Archive("[Content_Types].xml", "../../word/document.xml"), "a.docx");
        yield return ("a bomb by its directory", SampleFiles.Bomb(), "a.docx");
        yield return ("a bomb of a document", Unpacking("word/document.xml", 200), "a.docx");
        yield return ("a bomb of a sheet", Unpacking("xl/workbook.xml", 200), "a.xlsx");
        yield return ("very many entries", SampleFiles.Archive([.. Enumerable.Range(0, 2_500).Select(index => $"a/{index}")]), "a.docx");
        yield return ("half an archive", SampleFiles.Archive("[Content_Types].xml", "word/document.xml")[..60], "a.docx");
        yield return ("a file that is a little too large", SampleFiles.PdfOf(most + 1), "a.pdf");
        yield return ("a file that is much too large", SampleFiles.PdfOf(8 * 1024 * 1024), "a.pdf");
        yield return ("a packed text", Packed(1024 * 1024), "a.pdf");
    }

    /// <summary>A small document that unpacks to many times its size.</summary>
    private static byte[] Unpacking(string part, int megabytes)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("[Content_Types].xml");
            using var entry = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var count = 0; count < megabytes; count++)
            {
                entry.Write(zeros);
            }
        }

        return memory.ToArray();
    }

    private static byte[] Packed(int size)
    {
        using var memory = new MemoryStream();
        using (var packing = new GZipStream(memory, CompressionLevel.Fastest))
        {
            packing.Write(new byte[size]);
        }

        return memory.ToArray();
    }
}
