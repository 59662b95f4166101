using System.Net.Http.Json;
using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Identity;
using Digital40.Api.Scores;
using Digital40.Persistence.Changes;

namespace Digital40.Api.Tests.Scores;

public sealed class ScoreSubscriptionTests
{
    [Fact]
    public async Task Listener_OfAnOffice_HearsItsCommittedChangesWithTheCard()
    {
        await using var api = await ApiServer.WithSampleAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var request = Listen("""subscription { scorecardChanged(office: "3101") { office { code } edition points pointsBefore at scorecard { points } } }""", "DistrictOfficer@3101");
        using var response = await api.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(patience.Token));
        var heard = NextAsync(reader, patience.Token);
        for (var number = 0; !heard.IsCompleted; number++)
        {
            patience.Token.ThrowIfCancellationRequested();
            await RecordAsync(api, number);
        }

        var line = await heard;
        Assert.Contains("\"code\":\"3101\"", line, StringComparison.Ordinal);
        Assert.Contains("\"edition\":2568", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listener_OfAnotherOffice_IsRefused()
    {
        await using var api = await ApiServer.WithSampleAsync();
        using var request = Listen("""subscription { scorecardChanged(office: "3101") { points } }""", "DistrictOfficer@3102");
        using var response = await api.Client.SendAsync(request);

        Assert.Contains("FORBIDDEN", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listener_ThatIsSlow_HearsTheLatestOfFewChanges()
    {
        await using var api = await ApiServer.WithSampleAsync();
        var somebody = new ClaimsPrincipal(new DevelopmentIdentity("developer", [new ActorRole(Digital40.Persistence.Memberships.MemberRole.Auditor, null)]));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var changes = ScoreSubscriptions
            .ScorecardChangedAsync("3101", api.Get<ChangeFeed>(), api.Get<GuardedScoreStore>(), api.Get<Gate>(), somebody, patience.Token).GetAsyncEnumerator(patience.Token);
        var first = changes.MoveNextAsync().AsTask();
        List<DateTimeOffset> made = [];
        using var listening = api.Get<ChangeFeed>().Listen(change => made.Add(change.At));
        for (var number = 0; !first.IsCompleted || made.Count < 60; number++)
        {
            patience.Token.ThrowIfCancellationRequested();
            await RecordAsync(api, number);
        }

        List<DateTimeOffset> heard = [changes.Current.At];
        while (heard[^1] < made[^1] && await changes.MoveNextAsync())
        {
            heard.Add(changes.Current.At);
        }

        Assert.InRange(heard.Count, 2, 20);
        Assert.Equal(made[^1], heard[^1]);
    }

    private static HttpRequestMessage Listen(string query, string actor)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        request.Headers.Add(ActorHeader.Name, actor);
        return request;
    }

    private static async Task<string> NextAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal) && line.Contains("scorecardChanged", StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException("The stream ended.");
    }

    private static async Task RecordAsync(ApiServer api, int number)
    {
        var facts = new[] { new { office = "3101", indicator = "awareness.session", date = "2025-03-03", attributes = new[] { new { name = "form", value = "training" } }, evidence = new[] { new { url = $"https://example.org/{number}" } } } };
        await api.AskAsync("mutation ($facts: [FactInput!]!) { recordFacts(input: { edition: 2568, facts: $facts }) { errors { __typename } } }", new { facts });
    }
}
