namespace Digital40.Api.Tests.Crash;

/// <summary>The documents that clients of the load send.</summary>
internal static class LoadDocuments
{
    public const string Record =
        """
        mutation ($input: RecordFactsInput!) {
          recordFacts(input: $input) { facts { id reference version indicatorCode evidence { id } } errors { ... on Error { code message path } } }
        }
        """;

    public const string Correct =
        "mutation ($input: CorrectFactInput!) { correctFact(input: $input) { fact { id reference version } errors { ... on Error { code message path } } } }";

    public const string Attach =
        "mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) { evidence { id hash } errors { ... on Error { code message path } } } }";

    public const string Verify =
        "mutation ($input: VerifyEvidenceInput!) { verifyEvidence(input: $input) { evidence { id } errors { ... on Error { code message path } } } }";

    public const string Changed = "subscription ($office: String!) { scorecardChanged(office: $office) { points office { code } } }";

    /// <summary>Questions with the variables <c>office</c> and <c>province</c>, each of one field.</summary>
    public static IReadOnlyList<string> Reads { get; } =
    [
        """
        query ($province: String!) {
          scoreboard(edition: 2568, parent: $province, first: 50) { totalCount nodes { rank points confirmed ceiling office { code name } } }
        }
        """,
        """
        query ($office: String!) {
          scorecard(office: $office, edition: 2568) { points confirmed ceiling areas { code points criteria { code points levelText measures { valueText } next { adds } } } }
        }
        """,
        """
        query ($office: String!) {
          facts(where: { edition: 2568, offices: [$office] }, first: 25) { totalCount nodes { id version date evidence { id status } } pageInfo { endCursor } }
        }
        """,
        "query ($province: String!) { deadlines(edition: 2568, where: { province: $province }, first: 25) { totalCount nodes { title status due } } }",
        """
        query ($province: String!) {
          evidence(where: { edition: 2568, province: $province, status: PENDING }, first: 25) { totalCount nodes { id url fileName fact { id } } }
        }
        """,
        "query ($office: String!) { reports(where: { edition: 2568, offices: [$office] }) { nodes { id state version } } }",
        "query ($office: String!) { scoreHistory(office: $office, edition: 2568, last: 10) { nodes { points at } } }",
    ];

    /// <summary>A step of a report.</summary>
    /// <param name="name">The mutation's name, such as <c>submitReport</c>.</param>
    public static string Step(string name) =>
        $$"""
        mutation ($input: {{char.ToUpperInvariant(name[0])}}{{name[1..]}}Input!) {
          {{name}}(input: $input) { report { id version } errors { ... on Error { code message path } } }
        }
        """;
}
