using System.Net;
using System.Text.Json;

namespace Digital40.GraphQL.AspNetCore.Tests.Http;

/// <summary>What is no request is answered with a status of the client and one error, never with 500, and nothing is executed.</summary>
public sealed class MalformedRequestTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("\"{ hello }\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{}{}")]
    [InlineData("{\"query\":\"{ hello }\"} x")]
    [InlineData("{\"query\":\"{ hello }\",}")]
    [InlineData("{'query':'{ hello }'}")]
    [InlineData("{\"query\":null}")]
    [InlineData("{\"query\":1}")]
    [InlineData("{\"query\":\"{ hello }\",\"query\":\"{ hello }\"}")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":[]}")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":\"{}\"}")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"a\":1,\"a\":2}}")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"a\":{\"b\":1,\"\\u0062\":2}}}")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"a\":\"\\ud800\"}}")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"\\ud800\":1}}")]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":1}")]
    [InlineData("{\"query\":\"{ hello }\",\"operationName\":[]}")]
    [InlineData("{\"query\":\"{ hello }\",\"operationName\":\"\\udc00\"}")]
    [InlineData("{\"query\":\"{ hello \\ud83d }\"}")]
    [InlineData("{\"documentId\":7}")]
    public async Task Body_Malformed_Is400(string body)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostJsonAsync(body);

        await AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Fact]
    public async Task Body_Batch_Is400AndSaysSo()
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostJsonAsync("""[{"query":"{ hello }"},{"query":"{ hello }"}]""");

        await AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "BATCHING_NOT_SUPPORTED");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0, (byte)'}', 0 })]
    [InlineData(new byte[] { (byte)'{', (byte)'"', 0xC0, 0xAF, (byte)'"', (byte)':', (byte)'1', (byte)'}' })]
    [InlineData(new byte[] { (byte)'{', (byte)'"', 0xED, 0xA0, 0x80, (byte)'"', (byte)':', (byte)'1', (byte)'}' })]
    [InlineData(new byte[] { 0, 0, 0, 0 })]
    public async Task Body_NotUtf8_Is400(byte[] body)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostBytesAsync(body, "application/json");

        await AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/jsonp")]
    public async Task Body_OfOtherType_Is415(string contentType)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostBytesAsync("""{"query":"{ hello }"}"""u8.ToArray(), contentType);

        await AssertRefusedAsync(server, response, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("Application/JSON")]
    public async Task Body_OfJsonWrittenDifferently_IsRead(string contentType)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostBytesAsync("""{"query":"{ hello }"}"""u8.ToArray(), contentType);

        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{\"query\":\"{ hello }\",\"unknown\":{\"a\":[1,2]},\"operationName\":null,\"variables\":null,\"extensions\":null}")]
    [InlineData("\uFEFF{\"query\":\"{ hello }\"}")]
    [InlineData(" \n{\"qu\\u0065ry\":\"{\\n\\u0068ello\\t}\"}\r\n")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"unused\":\"\\ud83d\\ude00\"}}")]
    public async Task Body_Unusual_IsRead(string body)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostJsonAsync(body);

        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Body_NestedDeeply_Is400()
    {
        await using var server = await SampleServer.StartAsync();
        var deep = $"{{\"query\":\"{{ hello }}\",\"variables\":{{\"a\":{new string('[', 100_000)}{new string(']', 100_000)}}}}}";

        var response = await server.Client.PostJsonAsync(deep);

        await AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Fact]
    public async Task Body_WithManyKeys_IsReadInOnePass()
    {
        await using var server = await SampleServer.StartAsync();
        var keys = string.Join(',', Enumerable.Range(0, 50_000).Select(number => $"\"k{number}\":{number}"));

        var response = await server.Client.PostJsonAsync($$"""{"query":"{ hello }","variables":{ {{keys}} } }""");

        Assert.NotEqual(HttpStatusCode.InternalServerError, response.StatusCode);
        await server.AssertStillAnswersAsync();
    }

    [Fact]
    public async Task Error_OfMalformedBody_EchoesNothing()
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostJsonAsync($$"""{"query":"{ hello }","variables": "{{new string('x', 5000)}}" }""");

        var text = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("xxx", text, StringComparison.Ordinal);
        Assert.True(text.Length < 300, text);
    }

    [Theory]
    [InlineData("PATCH")]
    [InlineData("HEAD")]
    [InlineData("TRACE")]
    public async Task Method_Other_Is405(string method)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/graphql"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("POST", response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Accept_OfNothingThatIsServed_Is406()
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostJsonAsync("""{"query":"{ hello }"}""", "text/html");

        await AssertRefusedAsync(server, response, HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE");
    }

    internal static async Task AssertRefusedAsync(SampleServer server, HttpResponseMessage response, HttpStatusCode status, string code)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(status, response.StatusCode);
        using var json = JsonDocument.Parse(text);
        var error = Assert.Single(json.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.False(json.RootElement.TryGetProperty("data", out _));
        Assert.Equal(0, server.Calls.Hellos);
        Assert.Empty(server.Errors);
        await server.AssertStillAnswersAsync();
    }
}
