using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Digital40.Api.Tests.Pages;

public sealed partial class PageTests
{
    [Fact]
    public async Task Page_HasNoScriptAndAStrictPolicy()
    {
        await using var server = await ApiServer.StartAsync();

        using var response = await server.Client.GetAsync("/");

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var page = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Links_OfThePage_LeadSomewhere()
    {
        await using var server = await ApiServer.StartAsync();
        var links = Links().Matches(await server.Client.GetStringAsync("/")).Select(link => link.Groups[1].Value).ToList();

        Assert.True(links.Count >= 6);
        foreach (var link in links)
        {
            using var response = await server.Client.GetAsync(link);
            Assert.True(response.IsSuccessStatusCode, link);
        }
    }

    [Fact]
    public async Task Commands_OfThePage_AreAnsweredWithoutErrors()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var commands = Commands().Matches(WebUtility.HtmlDecode(await server.Client.GetStringAsync("/"))).Select(command => command.Groups[1].Value).ToList();

        Assert.Equal(4, commands.Count);
        foreach (var body in commands.Where(body => !body.Contains("subscription", StringComparison.Ordinal)))
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await server.Client.PostAsync("/graphql", content);
            using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            Assert.False(answer.RootElement.TryGetProperty("errors", out _), body);
            Assert.DoesNotContain("\"code\":\"", answer.RootElement.ToString().Replace("\"code\":\"31", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("(?:href)=\"([^\"]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex(@"-d '([^']+)'")]
    private static partial Regex Commands();
}
