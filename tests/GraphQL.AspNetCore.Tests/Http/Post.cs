using System.Text;

namespace Digital40.GraphQL.AspNetCore.Tests.Http;

/// <summary>Sends requests as clients do, and as attackers do.</summary>
internal static class Post
{
    public static Task<HttpResponseMessage> PostJsonAsync(this HttpClient client, string json, string? accept = null) =>
        client.PostBytesAsync(Encoding.UTF8.GetBytes(json), "application/json", accept);

    public static Task<HttpResponseMessage> PostBytesAsync(this HttpClient client, byte[] body, string contentType, string? accept = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return client.SendAsync(request);
    }

    /// <summary>Asserts that the server still answers.</summary>
    public static async Task AssertStillAnswersAsync(this SampleServer server)
    {
        var response = await server.Client.PostJsonAsync("""{"query":"{ hello }"}""");

        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", await response.Content.ReadAsStringAsync());
    }
}
