using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Digital40.Api.Tests.EvidenceKeeping;

namespace Digital40.Api.Tests.Attacks;

/// <summary>Files that are not what they say, that are too large or that unpack to too much, under names that lead elsewhere.</summary>
public sealed class UploadAttackTests
{
    private const int MaximumBytes = 256 * 1024;
    private static readonly Dictionary<string, string?> Small = new() { ["Evidence:MaximumBytes"] = MaximumBytes.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    private static readonly string[] Names =
    [
        "../../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/shadow", "C:\\a.pdf", "\\\\server\\share\\a.pdf", "....//....//a.pdf", "%2e%2e%2fa.pdf", "a.pdf\u0000.html", "CON", "nul.pdf", "a.pdf:stream",
        ".htaccess", "-rf", "a\r\nSet-Cookie: a=b\r\n\r\n<script>", "a\"; filename=\"b.html", "\u202Efdp.exe", "a\u200B\u2066.pdf", "\uFEFF", "๛๏๚", "Ａ．ｐｄｆ", "e\u0301.pdf", "💣.pdf", "", " ", ".", "..", new('ก', 5_000),
    ];

    [Fact]
    public async Task Names_LeadNowhere()
    {
        await using var server = await ApiServer.WithSampleAsync(AttackedServer.Unlimited);
        var fact = await FactAsync(server);
        foreach (var (index, name) in Names.Index())
        {
            foreach (var asField in new[] { true, false })
            {
                var content = SampleFiles.Pdf($"{index}{asField}");
                using var uploaded = await server.SendFileAsync(new { fact, file = (object?)null, fileName = asField ? name : null }, content, asField ? "a.pdf" : name.Replace("\r\n", "%0D%0A", StringComparison.Ordinal));
                var answer = await uploaded.Content.ReadAsStringAsync();
                Attack.Holds((int)uploaded.StatusCode < 500, "The service failed", name, answer);
                if (JsonDocument.Parse(answer).RootElement.TryGetProperty("data", out var data) && data.GetProperty("attachEvidence").GetProperty("evidence") is { ValueKind: JsonValueKind.Object } evidence)
                {
                    await IsHarmlessAsync(server, evidence, name);
                }
            }
        }

        // Whatever they are called, they are called by their hash.
        Assert.All(server.EvidenceFiles(), path => Assert.Matches("^[0-9a-f]{64}$", Path.GetFileName(path)));
        Assert.Equal(["evidence", "test.db"], Directory.GetFileSystemEntries(server.Folder).Select(path => Path.GetFileName(path)!).Where(name => !name.StartsWith("test.db-", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public async Task Contents_ThatAreNotAccepted_LeaveNothing()
    {
        await using var server = await AttackedServer.StartAsync(Small);
        var fact = await FactAsync(server.Api);
        foreach (var (what, content, name) in Contents())
        {
            var (status, answer) = await SendAsync(server.Api, fact, content, name);
            server.Inspect(status, answer, what);
            Attack.Holds(!answer.Contains("\"evidence\":{", StringComparison.Ordinal), "The file was accepted", what, answer);
        }

        await server.UnharmedAsync();
    }

    [Fact]
    public async Task Downloads_ByAddressesThatLeadElsewhere_GiveNothing()
    {
        await using var server = await AttackedServer.StartAsync();
        string[] names =
        [
            "../test.db", "..%2f..%2fetc%2fpasswd", "%2e%2e/test.db", "..%5ctest.db", "%00", "1%00.pdf", "-1", "0", "+1", "1.0", "1e1", " 1", "٣", "๑", "9223372036854775808", "99999999999999999999999999",
            "RmFjdDox", "RXZpZGVuY2U6Li4vLi4v", "RXZpZGVuY2U6LTE", "RXZpZGVuY2U6OTk5OTk5OTk5OTk5OTk5OTk5OTk5", new('a', 6_000), $"sha256:{new string('0', 64)}", "%ff%fe", "a;b=c", "a?b", "a%0d%0aSet-Cookie:x=y", "incoming",
        ];
        foreach (var name in names)
        {
            var answer = await server.SendAsync(Encoding.UTF8.GetBytes($"GET /evidence/{name} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
            Attack.Holds(RawRequest.StatusOf(answer) is 400 or 404, "Something was given", name, answer);
            Attack.Holds(!answer.Contains("Set-Cookie", StringComparison.OrdinalIgnoreCase), "A header was put in", name, answer);
        }

        await server.UnharmedAsync();
    }

    /// <summary>Sends a file; 0 where the connection is cut before all of it is sent.</summary>
    private static async Task<(int Status, string Answer)> SendAsync(ApiServer server, string fact, byte[] content, string name)
    {
        try
        {
            using var response = await server.SendFileAsync(new { fact, file = (object?)null }, content, name);
            return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
        }
        catch (HttpRequestException cut) when (cut.InnerException is IOException)
        {
            return (0, "");
        }
    }

    /// <summary>The file is given to be saved, under a name without a path or a line of its own.</summary>
    private static async Task IsHarmlessAsync(ApiServer server, JsonElement evidence, string name)
    {
        var shown = evidence.GetProperty("fileName").GetString()!;
        Attack.Holds(shown.Length is > 0 and <= 200 && !shown.Any(letter => char.IsControl(letter) || letter is '/' or '\\' or '\u202E'), "The name leads elsewhere", name, shown);
        using var response = await server.Client.GetAsync(evidence.GetProperty("downloadUrl").GetString());
        var disposition = response.Content.Headers.ContentDisposition!;
        var saved = disposition.FileNameStar ?? disposition.FileName!;
        Attack.Holds(disposition.DispositionType == "attachment" && saved.Trim('"').EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && saved.IndexOfAny(['/', '\\', ':', '\r', '\n']) < 0, "The file is not saved as it is", name, disposition.ToString());
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
    }

    private static IEnumerable<(string What, byte[] Content, string Name)> Contents()
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
        yield return ("a file that is a little too large", SampleFiles.PdfOf(MaximumBytes + 1), "a.pdf");
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

    private static async Task<string> FactAsync(ApiServer server) =>
        (await server.AskAsync("""{ facts(where: { offices: ["3101"] }, first: 1) { nodes { id } } }""")).GetProperty("facts").GetProperty("nodes")[0].GetProperty("id").GetString()!;
}
