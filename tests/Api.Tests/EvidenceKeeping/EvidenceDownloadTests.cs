using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Digital40.Api.Tests.Facts;

namespace Digital40.Api.Tests.EvidenceKeeping;

public sealed class EvidenceDownloadTests(SampleServer sample) : IClassFixture<SampleServer>
{
    private static readonly byte[] Content = SampleFiles.Pdf("0123456789");
    private readonly ApiServer _server = sample.Api;

    [Fact]
    public async Task Download_OfAFile_IsToBeSavedAndNeverShown()
    {
        using var response = await GetAsync(await UploadAsync("แผน ๒๕๖๘.pdf"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var disposition = response.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", "แผน ๒๕๖๘.pdf"), (disposition.DispositionType, disposition.FileNameStar));
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["sandbox; default-src 'none'"], response.Headers.GetValues("Content-Security-Policy"));
        Assert.True(response.Headers.CacheControl is { Private: true, NoCache: true });
        Assert.Equal(Content, await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("report.exe", "report.exe.pdf")]
    [InlineData("a;b\".pdf", "a_b_22.pdf")]
    [InlineData("no-extension", "no-extension.pdf")]
    public async Task Download_UnderAnyName_HasTheExtensionOfItsType(string sent, string saved)
    {
        using var response = await GetAsync(await UploadAsync(sent));

        Assert.Equal(saved, response.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Theory]
    [InlineData(0, 3, HttpStatusCode.PartialContent)]
    [InlineData(5, null, HttpStatusCode.PartialContent)]
    [InlineData(null, 4, HttpStatusCode.PartialContent)]
    [InlineData(1000, 2000, HttpStatusCode.RequestedRangeNotSatisfiable)]
    public async Task Download_OfARange_IsThatRange(int? from, int? to, HttpStatusCode status)
    {
        using var response = await GetAsync(await UploadAsync("range.pdf"), request => request.Headers.Range = new RangeHeaderValue(from, to));

        Assert.Equal(status, response.StatusCode);
        if (status == HttpStatusCode.PartialContent)
        {
            var expected = from is null ? Content[^to!.Value..] : Content[from.Value..(to + 1 ?? Content.Length)];
            Assert.Equal(expected, await response.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [InlineData(true, HttpStatusCode.PartialContent)]
    [InlineData(false, HttpStatusCode.OK)]
    public async Task Download_IfRange_IsAPartOnlyOfTheSameFile(bool same, HttpStatusCode status)
    {
        var path = await UploadAsync("if-range.pdf");
        using var whole = await GetAsync(path);

        using var response = await GetAsync(path, request =>
        {
            request.Headers.Range = new RangeHeaderValue(0, 1);
            request.Headers.IfRange = new RangeConditionHeaderValue(same ? whole.Headers.ETag! : new EntityTagHeaderValue("\"other\""));
        });

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Download_OfWhatTheClientHas_IsNotSentAgain()
    {
        var path = await UploadAsync("tag.pdf");
        using var whole = await GetAsync(path);

        using var again = await GetAsync(path, request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));

        Assert.Equal(64 + 2, whole.Headers.ETag!.Tag.Length);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Head_OfAFile_SaysItsLengthAlone()
    {
        using var response = await GetAsync(await UploadAsync("head.pdf"), request => request.Method = HttpMethod.Head);

        Assert.Equal((HttpStatusCode.OK, (long?)Content.Length), (response.StatusCode, response.Content.Headers.ContentLength));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("01")]
    [InlineData("999999")]
    [InlineData("99999999999999999999999999")]
    [InlineData("RmFjdDox")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    [InlineData("x")]
    public async Task Download_OfWhatIsNoEvidence_IsNotFound(string id)
    {
        using var response = await GetAsync($"/evidence/{id}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("DistrictOfficer@3114", HttpStatusCode.NotFound)]
    [InlineData("Viewer", HttpStatusCode.NotFound)]
    [InlineData("BiReader", HttpStatusCode.NotFound)]
    [InlineData("DistrictOfficer@3113", HttpStatusCode.OK)]
    [InlineData("Auditor@3100", HttpStatusCode.OK)]
    public async Task Download_ByAnybody_IsFoundByWhoMayReadIt(string actor, HttpStatusCode status)
    {
        using var response = await GetAsync(await UploadAsync("access.pdf"), request => request.Headers.Add("Digital40-Actor", actor));

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Download_OfALink_IsNotFound()
    {
        var fact = (await _server.RecordAsync(FactDocuments.Session("3113"))).Text("id");
        var link = await _server.PayloadAsync(EvidenceRequests.Attach, new { input = new { fact, url = "https://example.org" } });

        using var response = await GetAsync($"/evidence/{link.GetProperty("evidence").Text("id")}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Download_OfAFileThatWasChanged_IsRefused()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var fact = (await server.RecordAsync(FactDocuments.Session("3113"))).Text("id");
        var evidence = (await server.UploadAsync(fact, Content)).GetProperty("evidence");
        using var whole = await server.Client.GetAsync(evidence.Text("downloadUrl"));
        await File.WriteAllBytesAsync(Assert.Single(server.EvidenceFiles()), SampleFiles.Pdf("changed"));

        using var changed = await server.Client.GetAsync(evidence.Text("downloadUrl"));
        File.Delete(Assert.Single(server.EvidenceFiles()));
        using var missing = await server.Client.GetAsync(evidence.Text("downloadUrl"));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.InternalServerError, HttpStatusCode.InternalServerError], [whole.StatusCode, changed.StatusCode, missing.StatusCode]);
        using var problem = JsonDocument.Parse(await changed.Content.ReadAsStringAsync());
        Assert.Equal("evidence-file-damaged", problem.RootElement.Text("title"));
    }

    private async Task<string> UploadAsync(string name)
    {
        var fact = (await _server.RecordAsync(FactDocuments.Session("3113"))).Text("id");
        return (await _server.UploadAsync(fact, Content, name)).GetProperty("evidence").Text("downloadUrl")!;
    }

    private async Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        change?.Invoke(request);
        return await _server.Client.SendAsync(request);
    }
}
