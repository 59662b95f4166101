using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Digital40.Api.Tests.Facts;

namespace Digital40.Api.Tests.EvidenceKeeping;

public sealed class AttachEvidenceTests(SampleServer sample) : IClassFixture<SampleServer>
{
    private readonly ApiServer _server = sample.Api;

    public static TheoryData<string, string, byte[]> Accepted => new()
    {
        { "application/pdf", "a.exe", SampleFiles.Pdf("accepted") },
        { "image/jpeg", "polyglot.html", SampleFiles.Jpeg() },
        { "image/png", "รูป.png", SampleFiles.Png() },
        { "image/webp", "x", SampleFiles.WebP() },
        { "video/mp4", "x.mov", SampleFiles.Mp4() },
        { "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "x.zip", SampleFiles.Archive("[Content_Types].xml", "word/document.xml") },
        { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "x.xlsx", SampleFiles.Archive("[Content_Types].xml", "xl/workbook.xml") },
    };

    public static TheoryData<string, string, byte[]> Refused => new()
    {
        { "application/x-empty", "empty.pdf", [] },
        { "text/html", "page.pdf", "<html><script>alert(1)</script>"u8.ToArray() },
        { "image/svg+xml", "picture.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray() },
        { "application/vnd.microsoft.portable-executable", "report.pdf", "MZ\u0090"u8.ToArray() },
        { "application/zip", "bomb.docx", SampleFiles.Bomb() },
        { "application/zip", "archive.docx", SampleFiles.Archive("word/document.xml") },
        { "application/vnd.ms-office", "macro.docx", SampleFiles.Archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin") },
        { "application/octet-stream", "x.pdf", [1, 0, 2] },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task File_OfAnAcceptedType_IsKeptByItsContent(string type, string name, byte[] content)
    {
        var fact = await FactAsync();

        var payload = await _server.UploadAsync(fact, content, name, "line-group");

        Assert.Empty(payload.Errors());
        var evidence = payload.GetProperty("evidence");
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        Assert.Equal(
            ("FILE", type, name, hash, (long)content.Length, fact, "3113", "PENDING", "line-group"),
            (evidence.Text("kind"), evidence.Text("mediaType"), evidence.Text("fileName"), evidence.Text("hash"), evidence.GetProperty("size").GetInt64(),
                evidence.GetProperty("fact").Text("id"), evidence.GetProperty("office").Text("code"), evidence.Text("status"), evidence.GetProperty("channel").Text("code")));
        Assert.Equal($"/evidence/{evidence.Text("id")}", evidence.Text("downloadUrl"));
        Assert.Equal(evidence.GetRawText(), (await _server.AskAsync(EvidenceRequests.Node, new { id = evidence.Text("id") })).GetProperty("node").GetRawText());
        Assert.Equal(content, await _server.Client.GetByteArrayAsync(evidence.Text("downloadUrl")));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task File_OfAnotherType_IsRefusedByWhatItLooksLikeAndLeavesNothing(string type, string name, byte[] content)
    {
        var fact = await FactAsync();
        var before = _server.EvidenceFiles();

        var payload = await _server.UploadAsync(fact, content, name, "pigeon");

        Assert.Equal(["InputError file-type-refused input.file", "InputError channel-unknown input.channel"], payload.Errors());
        Assert.Contains($"({type})", payload.Items("errors")[0].Text("found"), StringComparison.Ordinal);
        Assert.Equal(before, _server.EvidenceFiles());
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task File_AtTheLimit_IsKeptAndBeyondItIsNot(int beyond, bool kept)
    {
        var before = _server.EvidenceFiles().Length;

        var payload = await _server.UploadAsync(await FactAsync(), SampleFiles.PdfOf(25 * 1024 * 1024 + beyond));

        Assert.Equal(kept ? [] : ["InputError file-too-large input.file"], payload.Errors());
        Assert.Equal(kept ? 1 : 0, _server.EvidenceFiles().Length - before);
    }

    [Fact]
    public async Task File_FarBeyondTheLimit_IsRefusedBeforeItIsExecuted()
    {
        var before = _server.EvidenceFiles();

        using var response = await _server.SendFileAsync(new { fact = await FactAsync(), file = (object?)null }, SampleFiles.PdfOf(27 * 1024 * 1024), "large.pdf");

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge });
        Assert.Equal(before, _server.EvidenceFiles());
    }

    [Fact]
    public async Task File_OfAFactThatIsRefused_LeavesNothing()
    {
        var fact = await FactAsync();
        await _server.PayloadAsync(FactDocuments.Withdraw, new { input = new { fact, version = 1, reason = "none" } });
        var before = _server.EvidenceFiles();

        Assert.Equal(["ConflictError fact-withdrawn input.fact"], (await _server.UploadAsync(fact, SampleFiles.Pdf("withdrawn"))).Errors());
        Assert.Equal(["NotFoundError fact-unknown input.fact"], (await _server.UploadAsync(fact, SampleFiles.Pdf("other"), actor: "DistrictOfficer@3114")).Errors());
        Assert.Equal(["ForbiddenError forbidden input.fact"], (await _server.UploadAsync(fact, SampleFiles.Pdf("audit"), actor: "Auditor@3100")).Errors());
        Assert.Equal(before, _server.EvidenceFiles());
    }

    [Fact]
    public async Task File_SentTwice_IsKeptOnce()
    {
        var before = _server.EvidenceFiles().Length;
        var content = SampleFiles.Pdf("twice");

        var first = (await _server.UploadAsync(await FactAsync(), content)).GetProperty("evidence");
        var second = (await _server.UploadAsync(await FactAsync(), content)).GetProperty("evidence");

        Assert.NotEqual(first.Text("id"), second.Text("id"));
        Assert.Equal(1, _server.EvidenceFiles().Length - before);
    }

    [Fact]
    public async Task Upload_WithOneKey_IsWrittenOnceAndIsAConflictForAnotherFile()
    {
        var fact = await FactAsync();

        var first = await _server.UploadAsync(fact, SampleFiles.Pdf("key"), key: "e1");
        var again = await _server.UploadAsync(fact, SampleFiles.Pdf("key"), key: "e1");
        var other = await _server.UploadAsync(fact, SampleFiles.Pdf("another"), key: "e1");

        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal(["ConflictError idempotency-key-reused input.idempotencyKey"], other.Errors());
    }

    [Theory]
    [InlineData("../../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\me\\แผน ๑.pdf", "แผน ๑.pdf")]
    [InlineData("..", "file")]
    [InlineData("txt.\u202Efdp.exe", "txt.fdp.exe")]
    public async Task FileName_OfAnyKind_IsShownWithoutItsHarm(string sent, string shown)
    {
        var evidence = (await _server.UploadAsync(await FactAsync(), SampleFiles.Pdf(sent), sent)).GetProperty("evidence");

        Assert.Equal(shown, evidence.Text("fileName"));
        Assert.All(_server.EvidenceFiles(), path => Assert.Equal(64, Path.GetFileName(path).Length));
    }

    [Fact]
    public async Task Link_ToAFact_IsEvidenceWithoutAFile()
    {
        var payload = await _server.PayloadAsync(
            EvidenceRequests.Attach, new { input = new { fact = await FactAsync(), url = "https://example.org/ภาพ", channel = "line-group" } });

        Assert.Empty(payload.Errors());
        var evidence = payload.GetProperty("evidence");
        Assert.Equal(("LINK", "https://example.org/ภาพ", null, null), (evidence.Text("kind"), evidence.Text("url"), evidence.Text("hash"), evidence.Text("downloadUrl")));
    }

    [Theory]
    [InlineData("http://example.org", "InputError evidence-link input.url")]
    [InlineData("javascript:alert(1)", "InputError evidence-link input.url")]
    [InlineData("sha256:0000000000000000000000000000000000000000000000000000000000000000", "InputError evidence-link input.url")]
    [InlineData(null, "InputError evidence-link input")]
    public async Task Link_ThatIsNone_IsRefused(string? url, string expected)
    {
        var payload = await _server.PayloadAsync(EvidenceRequests.Attach, new { input = new { fact = await FactAsync(), url } });

        Assert.Equal([expected], payload.Errors());
    }

    [Fact]
    public async Task LinkAndFile_Together_AreRefused()
    {
        var before = _server.EvidenceFiles();

        using var response = await _server.SendFileAsync(new { fact = await FactAsync(), file = (object?)null, url = "https://example.org" }, SampleFiles.Pdf("both"), "a.pdf");

        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(["InputError evidence-link input"], answer.RootElement.GetProperty("data").GetProperty("attachEvidence").Errors());
        Assert.Equal(before, _server.EvidenceFiles());
    }

    [Fact]
    public async Task Client_ThatGoesHalfway_LeavesNothing()
    {
        var before = _server.EvidenceFiles();
        using var socket = new System.Net.Sockets.TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _server.Address.Port);
        var operations = JsonSerializer.Serialize(new { query = EvidenceRequests.Attach, variables = new { input = new { fact = await FactAsync(), file = (object?)null } } });
        var head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nGraphQL-Preflight: 1\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n\r\n" +
            $"--b\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{operations}\r\n" +
            "--b\r\nContent-Disposition: form-data; name=\"map\"\r\n\r\n{\"0\":[\"variables.input.file\"]}\r\n" +
            "--b\r\nContent-Disposition: form-data; name=\"0\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7";
        await socket.GetStream().WriteAsync(Encoding.UTF8.GetBytes(head));
        await socket.GetStream().WriteAsync(new byte[200_000]);
        socket.Close();

        // The service answers others, and what had arrived is gone.
        await FactAsync();
        Assert.Equal(before, _server.EvidenceFiles());
    }

    private async Task<string?> FactAsync() => (await _server.RecordAsync(FactDocuments.Session("3113"))).Text("id");
}
