using System.Net;
using Digital40.Api.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Digital40.Api.Tests.Hosting;

public sealed class PlainErrorTests
{
    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "404 Not Found\n")]
    [InlineData("/broken", HttpStatusCode.InternalServerError, "500 Internal Server Error\n")]
    public async Task Error_InDevelopment_IsALineWithoutStackTrace(string path, HttpStatusCode status, string text)
    {
        var builder = WebApplication.CreateBuilder(["--environment=Development", "--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.UsePlainErrors();
        app.MapGet("/broken", string (HttpContext _) => throw new InvalidOperationException("a secret"));
        await app.StartAsync();
        using var client = new HttpClient();

        using var response = await client.GetAsync(new Uri(app.Urls.Single() + path));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(text, await response.Content.ReadAsStringAsync());
    }
}
