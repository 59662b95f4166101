using Digital40.Persistence.Scoring;

namespace Digital40.Api.Tests.Facts;

public sealed class ParallelWritersTests
{
    [Fact]
    public async Task Writers_AtOnce_LoseNothingAndScoresAgree()
    {
        await using var server = await ApiServer.WithSampleAsync();

        var facts = await Task.WhenAll(Enumerable.Range(0, 24).Select(index => server.RecordAsync(FactDocuments.Session($"31{(index % 4) + 10}", reference: $"p{index}"))));

        Assert.Equal(24, facts.Select(fact => fact.Text("id")).Distinct().Count());
        var nodes = (await server.AskAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = facts.Select(fact => fact.Text("id")) })).Items("nodes");
        Assert.Equal(facts.Select(fact => fact.Text("id")), nodes.Select(node => node.Text("id")));
        Assert.Empty(await server.Get<ScoreVerifier>().ComputeAsync());
    }
}
