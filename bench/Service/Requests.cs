using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Digital40.Bench.Service;

/// <summary>What dashboards and officers send, a body of JSON a line, for the offices that the service has. The same every time.</summary>
internal sealed class Requests
{
    private const int Edition = 2568;
    private const int Recorded = 20;
    private const int Bodies = 2000;
    private static readonly string[] Forms = ["training", "media"];
    private readonly IReadOnlyList<string> _provinces;
    private readonly IReadOnlyList<string> _offices;

    private Requests(IReadOnlyList<string> provinces, IReadOnlyList<string> districts) => (_provinces, _offices) = (provinces, [.. provinces, .. districts]);

    /// <summary>Asks the service for its offices.</summary>
    /// <param name="service">The address of the service.</param>
    public static async Task<Requests> OfAsync(Uri service)
    {
        using var client = new HttpClient { BaseAddress = service };
        return new Requests(await CodesAsync(client, "PROVINCE"), await CodesAsync(client, "DISTRICT"));
    }

    /// <summary>The scoreboard of each province.</summary>
    public IEnumerable<string> Scoreboards() => _provinces.Select(province => Body(Documents.Scoreboard, new { province, edition = Edition }));

    /// <summary>The explained cards of offices of both kinds.</summary>
    public IEnumerable<string> Cards()
    {
        var random = new Random(Edition);
        return Enumerable.Range(0, Bodies).Select(_ => Body(Documents.Card, new { office = Pick(random), edition = Edition }));
    }

    /// <summary>Recordings of 20 facts of an office, each with evidence.</summary>
    public IEnumerable<string> Recordings()
    {
        var random = new Random(Edition);
        return Enumerable.Range(0, Bodies).Select(body =>
        {
            var office = Pick(random);
            var facts = Enumerable.Range(0, Recorded).Select(fact => Fact(office, FormattableString.Invariant($"https://example.org/evidence/{body}/{fact}"), random));
            return Body(Documents.Record, new { input = new { edition = Edition, facts } });
        });
    }

    private static object Fact(string office, string url, Random random) => new
    {
        office,
        indicator = "awareness.session",
        date = new DateOnly(Edition - 543, 1, 1).AddDays(random.Next(181)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        attributes = new[] { new { name = "form", value = Forms[random.Next(Forms.Length)] } },
        evidence = new[] { new { url, channel = "line-group" } },
    };

    private static async Task<List<string>> CodesAsync(HttpClient client, string tier)
    {
        List<string> codes = [];
        string? after = null;
        do
        {
            using var response = await client.PostAsJsonAsync("/graphql", new { query = Documents.Offices, variables = new { tier, after } });
            var page = (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("offices");
            codes.AddRange(page.GetProperty("nodes").EnumerateArray().Select(office => office.GetProperty("code").GetString()!));
            var info = page.GetProperty("pageInfo");
            after = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        return codes;
    }

    private static string Body(string query, object variables) => JsonSerializer.Serialize(new { query, variables });

    private string Pick(Random random) => _offices[random.Next(_offices.Count)];
}
