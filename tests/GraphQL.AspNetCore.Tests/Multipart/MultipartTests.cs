using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Digital40.GraphQL.AspNetCore.Tests.Http;

namespace Digital40.GraphQL.AspNetCore.Tests.Multipart;

public sealed class MultipartTests
{
    private const string One = """{"query":"mutation ($file: Upload!) { upload(file: $file) { name size hash } }","variables":{"file":null}}""";
    private const string Two = """{"query":"mutation ($files: [Upload!]!) { uploadAll(files: $files) { name size } }","variables":{"files":[null,null]}}""";

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(64 * 1024)]
    [InlineData(64 * 1024 + 1)]
    [InlineData(3_000_000)]
    public async Task File_OfAnySize_Arrives(int size)
    {
        await using var server = await SampleServer.StartAsync();
        var content = RandomNumberGenerator.GetBytes(size);
        var form = Form(One, """{"0":["variables.file"]}""", ("0", "ภาพ.png", content));

        var response = await SendAsync(server, form);

        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var file = json.RootElement.GetProperty("data").GetProperty("upload");
        Assert.Equal("ภาพ.png", file.GetProperty("name").GetString());
        Assert.Equal(size, file.GetProperty("size").GetInt32());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), file.GetProperty("hash").GetString());
    }

    [Fact]
    public async Task Files_OfList_ArriveInTheirPlaces()
    {
        await using var server = await SampleServer.StartAsync();
        var form = Form(Two, """{"a":["variables.files.1"],"b":["variables.files.0"]}""", ("a", "second.txt", [1]), ("b", "first.txt", [1, 2]));

        var response = await SendAsync(server, form);

        Assert.Equal("""{"data":{"uploadAll":[{"name":"first.txt","size":2},{"name":"second.txt","size":1}]}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task File_NamedByTwoPaths_IsInBothPlaces()
    {
        await using var server = await SampleServer.StartAsync();
        var form = Form(Two, """{"a":["variables.files.0","variables.files.1"]}""", ("a", "both.txt", [1]));

        var response = await SendAsync(server, form);

        Assert.Equal("""{"data":{"uploadAll":[{"name":"both.txt","size":1},{"name":"both.txt","size":1}]}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Form_WithoutPreflightHeader_Is400()
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostAsync("/graphql", Form(One, """{"0":["variables.file"]}""", ("0", "a", [1])));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "PREFLIGHT_REQUIRED");
    }

    [Fact]
    public async Task Form_WhereUploadsAreOff_Is415()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.Uploads.Enabled = false));

        var response = await SendAsync(server, Form(One, """{"0":["variables.file"]}""", ("0", "a", [1])));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
    }

    [Theory]
    [InlineData("""{"0":["variables.other"]}""")]
    [InlineData("""{"0":["file"]}""")]
    [InlineData("""{"0":["query"]}""")]
    [InlineData("""{"0":["variables"]}""")]
    [InlineData("""{"0":["variables."]}""")]
    [InlineData("""{"0":["variables.file.0"]}""")]
    [InlineData("""{"0":["variables.file","variables.file"]}""")]
    [InlineData("""{"0":["variables.file"],"1":["variables.file"]}""")]
    [InlineData("""{"0":[]}""")]
    [InlineData("""{"0":"variables.file"}""")]
    [InlineData("""{"0":[1]}""")]
    [InlineData("""{"1":["variables.file"]}""")]
    [InlineData("""{"0":["variables.file"],"0":["variables.file"]}""")]
    [InlineData("""[]""")]
    [InlineData("""{}""")]
    [InlineData("""null""")]
    [InlineData("""{""")]
    public async Task Map_Wrong_Is400(string map)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await SendAsync(server, Form(One, map, ("0", "a", [1])));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Theory]
    [InlineData("variables.files.00")]
    [InlineData("variables.files.+0")]
    [InlineData("variables.files.2")]
    [InlineData("variables.files.-1")]
    [InlineData("variables.files.99999999999999999999")]
    [InlineData("variables.files")]
    public async Task Index_NotOfTheList_Is400(string path)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await SendAsync(server, Form(Two, JsonSerializer.Serialize(new Dictionary<string, string[]> { ["0"] = [path] }), ("0", "a", [1])));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Fact]
    public async Task Operations_Batch_Is400()
    {
        await using var server = await SampleServer.StartAsync();

        var response = await SendAsync(server, Form($"[{One}]", """{"0":["0.variables.file"]}""", ("0", "a", [1])));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "BATCHING_NOT_SUPPORTED");
    }

    [Fact]
    public async Task Parts_InAnotherOrder_Are400()
    {
        await using var server = await SampleServer.StartAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent([1]), "0", "a" }, { new StringContent(One), "operations" }, { new StringContent("{}"), "map" } };

        var response = await SendAsync(server, form);

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Fact]
    public async Task File_NotInTheMap_Is400()
    {
        await using var server = await SampleServer.StartAsync();

        var response = await SendAsync(server, Form(One, """{"0":["variables.file"]}""", ("0", "a", [1]), ("1", "b", [1])));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Fact]
    public async Task File_OneByteTooLarge_Is413()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.Uploads.MaxFileBytes = 1000));

        var right = await SendAsync(server, Form(One, """{"0":["variables.file"]}""", ("0", "a", new byte[1000])));
        var wrong = await SendAsync(server, Form(One, """{"0":["variables.file"]}""", ("0", "a", new byte[1001])));

        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        await MalformedRequestTests.AssertRefusedAsync(server, wrong, HttpStatusCode.RequestEntityTooLarge, "REQUEST_TOO_LARGE");
    }

    [Fact]
    public async Task Files_OneTooMany_Are413()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.Uploads.MaxFiles = 1));

        var response = await SendAsync(server, Form(Two, """{"a":["variables.files.0"],"b":["variables.files.1"]}""", ("a", "a", [1]), ("b", "b", [1])));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.RequestEntityTooLarge, "REQUEST_TOO_LARGE");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Form_TooLarge_Is413(bool chunked)
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.Uploads.MaxRequestBytes = 2000));
        var request = Request(Form(One, """{"0":["variables.file"]}""", ("0", "a", new byte[2000])));
        request.Headers.TransferEncodingChunked = chunked;

        var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Empty(server.Errors);
        await server.AssertStillAnswersAsync();
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=")]
    [InlineData("multipart/form-data; boundary=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task Form_WithoutItsParts_Is400(string contentType)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostBytesAsync(Encoding.UTF8.GetBytes("--y\r\n\r\nno part\r\n"), contentType, null, ("GraphQL-Preflight", "1"));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Fact]
    public async Task Form_CutOff_Is400()
    {
        await using var server = await SampleServer.StartAsync();
        var form = await Form(One, """{"0":["variables.file"]}""", ("0", "a", new byte[2000])).ReadAsByteArrayAsync();
        var boundary = Encoding.ASCII.GetString(form, 2, Array.IndexOf(form, (byte)'\r') - 2);

        var response = await server.Client.PostBytesAsync(form[..^500], $"multipart/form-data; boundary={boundary}", null, ("GraphQL-Preflight", "1"));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    private static MultipartFormDataContent Form(string operations, string map, params (string Part, string FileName, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent { { new StringContent(operations), "operations" }, { new StringContent(map), "map" } };
        foreach (var (part, fileName, content) in files)
        {
            form.Add(new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } }, part, fileName);
        }

        return form;
    }

    private static HttpRequestMessage Request(MultipartFormDataContent form)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-Preflight", "1");
        return request;
    }

    private static Task<HttpResponseMessage> SendAsync(SampleServer server, MultipartFormDataContent form) => server.Client.SendAsync(Request(form));
}
