using System.IO.Compression;
using System.Net;
using System.Text;

namespace Digital40.GraphQL.AspNetCore.Tests.Http;

/// <summary>However a body is sent, the server reads as much as it may and no more.</summary>
public sealed class BodyLimitTests
{
    private const int Limit = 16 * 1024;

    [Fact]
    public async Task Body_AtTheLimit_IsRead()
    {
        await using var server = await StartAsync();

        var response = await server.Client.PostBytesAsync(Body(Limit), "application/json");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Body_OneByteBeyondTheLimit_Is413()
    {
        await using var server = await StartAsync();

        var response = await server.Client.PostBytesAsync(Body(Limit + 1), "application/json");

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.RequestEntityTooLarge, "REQUEST_TOO_LARGE");
    }

    [Theory]
    [InlineData(Limit, HttpStatusCode.OK)]
    [InlineData(Limit + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Body_WithoutLength_IsReadUpToTheLimit(int size, HttpStatusCode expected)
    {
        await using var server = await StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StreamContent(new MemoryStream(Body(size))) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = true;

        var response = await server.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        await server.AssertStillAnswersAsync();
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Body_Packed_IsRead(string encoding)
    {
        await using var server = await StartAsync();

        var response = await server.Client.PostBytesAsync(Pack(Body(2000), encoding), "application/json", null, ("Content-Encoding", encoding));

        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Body_ThatUnpacksToMuchMore_Is413(string encoding)
    {
        await using var server = await StartAsync();
        var bomb = Pack(Body(10 * 1024 * 1024), encoding);
        Assert.True(bomb.Length < Limit);

        var response = await server.Client.PostBytesAsync(bomb, "application/json", null, ("Content-Encoding", encoding));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.RequestEntityTooLarge, "REQUEST_TOO_LARGE");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Body_NotWhatItsEncodingSays_Is400(string encoding)
    {
        await using var server = await StartAsync();

        var response = await server.Client.PostBytesAsync(Body(200), "application/json", null, ("Content-Encoding", encoding));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("gzip, gzip")]
    public async Task Body_PackedInAnotherWay_Is415(string encoding)
    {
        await using var server = await StartAsync();

        var response = await server.Client.PostBytesAsync(Body(200), "application/json", null, ("Content-Encoding", encoding));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
    }

    private static Task<SampleServer> StartAsync() => SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.MaxBodyBytes = Limit));

    private static byte[] Body(int size)
    {
        const string Start = """{"query":"{ hello }","unknown":" """;
        return Encoding.UTF8.GetBytes($"{Start}{new string('x', size - Start.Length - 2)}\"}}");
    }

    private static byte[] Pack(byte[] body, string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true),
        })
        {
            stream.Write(body);
        }

        return packed.ToArray();
    }
}
