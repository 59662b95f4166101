using System.Net.Http.Json;

namespace Digital40.Api.Tests.Attacks;

/// <summary>Random documents of the schema with random variables, by everybody: no field fails.</summary>
public sealed class RandomDocumentAttackTests
{
    private const int Documents = 500;
    private const int AtOnce = 4;
    private static readonly string[] Readers = ["Auditor", "BiReader", "DistrictOfficer@3101", "ProvinceOfficer@3100", "Viewer", "RubricAuthor"];

    // Who may write nothing: whatever they send, nothing may be written.
    private static readonly string[] Writers = ["Auditor", "BiReader", "Viewer", "RubricAuthor"];

    [Fact]
    public async Task RandomDocuments_WithRandomVariables_FailNoField()
    {
        await using var server = await AttackedServer.StartAsync(new Dictionary<string, string?> { ["GraphQL:ExecutionTimeout"] = "00:00:05" });
        var types = await SchemaTypes.OfAsync(server.Api);
        var chance = Attack.Chance(5);
        var executed = 0;
        foreach (var round in Enumerable.Range(0, Documents * Attack.Rounds).Chunk(AtOnce))
        {
            var made = round.Select(_ => Make(types, chance)).ToList();
            var answers = await Task.WhenAll(made.Select(one => AskAsync(server, one.Actor, one.Query, one.Variables)));
            executed += answers.Count(answer => answer.Contains("\"data\"", StringComparison.Ordinal));
        }

        // Most are executed: what is refused before that attacks nothing.
        Assert.InRange(executed, Documents * Attack.Rounds / 4, Documents * Attack.Rounds);
        await server.UnharmedAsync();
    }

    private static (string Actor, string Query, System.Text.Json.Nodes.JsonObject Variables) Make(SchemaTypes types, Random chance)
    {
        var isMutation = chance.Next(3) == 0;
        var (query, variables) = new RandomDocument(types, chance).Make(isMutation ? "Mutation" : "Query");
        var actors = isMutation ? Writers : Readers;
        return (actors[chance.Next(actors.Length)], query, variables);
    }

    private static async Task<string> AskAsync(AttackedServer server, string actor, string query, System.Text.Json.Nodes.JsonObject variables)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }), Headers = { { "Digital40-Actor", actor } } };
        return (await server.SendAsync(request, $"{actor}: {query} {variables}")).Body;
    }
}
