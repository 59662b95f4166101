using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Digital40.Api.Tests.Operations;

/// <summary>Every document of <c>schema/operations</c> is sent as clients send it, and its answer is held to a golden file.</summary>
public sealed partial class OperationTests(OperationServer server) : IClassFixture<OperationServer>
{
    // What a request may cost at most, and how much of that a page may take: room for two of them in one request.
    private const int MostCost = 10_000;

    // The documents whose only operations write or listen stand in the tests of those.
    private static readonly string[] WithoutQueries = ["changes", "evidence-steps", "fact-steps", "membership-steps", "publishing", "report-steps"];

    public static TheoryData<string, string, string> Queries => new()
    {
        { "audit-trail", "first", """{ "first": 3 }""" },
        { "audit-trail", "office", """{ "where": { "office": "3113", "entity": "report" }, "first": 2 }""" },
        { "district-page", "in-thai", """{ "office": "3113", "edition": 2568, "month": "2025-06" }""" },
        { "district-page", "in-english", """{ "office": "3101", "edition": 2568, "month": "2025-05", "locale": "EN" }""" },
        { "evaluate", "scored", Evaluated("ict.news") },
        { "evaluate", "refused", Evaluated("ict.nonsense") },
        { "innovation-report", "handed-in", """{ "edition": 2568, "office": "3100", "locale": "EN" }""" },
        { "office-search", "found", """{ "name": "ram" }""" },
        { "office-search", "of-a-tier", """{ "name": "บ้าน", "tier": "DISTRICT" }""" },
        { "province-overview", "in-english", """{ "province": "3100", "edition": 2568, "since": "2025-07-14", "from": "2025-06-01", "to": "2025-08-31", "locale": "EN" }""" },
        { "review-queue", "first", """{ "province": "3100", "edition": 2568 }""" },
        { "score-history", "all", """{ "office": "3100", "edition": 2568 }""" },
        { "what-if", "registers", WhatIf },
        { "yearly-report", "of-a-district", """{ "office": "3113", "edition": 2568 }""" },
    };

    // Two districts lack the register that the province is closest to: the same two that the overview's plan names.
    private const string WhatIf =
        """
        {
          "office": "3100",
          "edition": 2568,
          "changes": {
            "record": [
              { "office": "3109", "indicator": "ict.registry", "date": "2025-06-30", "done": true },
              { "office": "3123", "indicator": "ict.registry", "date": "2025-06-30", "done": true }
            ]
          },
          "locale": "EN"
        }
        """;

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_AsAClientSendsIt_GivesItsGoldenAnswer(string document, string variant, string variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { documentId = document, operationName = NameOf(document), variables = JsonElement.Parse(variables) }),
        };
        request.Headers.Add("GraphQL-Cost", "report");
        using var response = await server.Api.Client.SendAsync(request);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        GoldenJson.Match($"{document}.{variant}", answer.GetProperty("data"));
        var costs = Number().Matches(Assert.Single(response.Headers.GetValues("GraphQL-Cost"))).Select(cost => double.Parse(cost.Value, CultureInfo.InvariantCulture));
        Assert.All(costs, cost => Assert.InRange(cost, 0, MostCost / 2));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_ByGet_GivesTheSame(string document, string variant, string variables)
    {
        var address = $"/graphql?documentId={document}&operationName={NameOf(document)}&variables={Uri.EscapeDataString(variables)}";

        var byGet = await server.Api.Client.GetFromJsonAsync<JsonElement>(address);

        var byPost = await server.SendAsync(document, JsonElement.Parse(variables), NameOf(document));
        Assert.Equal(byPost.GetRawText(), byGet.GetRawText());
        Assert.NotEmpty(variant);
    }

    [Fact]
    public void Documents_OfTheFolder_AreAllTried()
    {
        var known = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "schema", "operations"), "*.graphql").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(known.Order(), Queries.Select(query => (string)query[0]).Concat(WithoutQueries).Distinct().Order());
    }

    [Fact]
    public async Task Document_ByTheHashOfItsText_IsTheSame()
    {
        var source = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "schema", "operations", "office-search.graphql"));
        var variables = new { name = "ram" };

        var byHash = await server.SendAsync(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(source)), variables);

        Assert.Equal((await server.SendAsync("office-search", variables)).GetRawText(), byHash.GetRawText());
    }

    /// <summary>The query's name: the document's, in the way of types.</summary>
    private static string NameOf(string document) => string.Concat(document.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Evaluated(string indicator) =>
        $$"""
        {
          "input": {
            "edition": 2568,
            "offices": [{ "code": "3100" }, { "code": "3113" }],
            "facts": [{ "id": "n3", "office": "3113", "indicator": "{{indicator}}", "month": "2025-03", "value": 12 }]
          },
          "locale": "EN"
        }
        """;

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();
}
