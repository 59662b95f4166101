namespace Digital40.Bench.Service;

/// <summary>The documents that are sent: the parts of <c>schema/operations</c> that the names say.</summary>
internal static class Documents
{
    public const string Offices =
        "query ($tier: OfficeTier!, $after: String) { offices(where: { tier: $tier }, first: 100, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }";

    public const string Scoreboard =
        """
        query ($province: String!, $edition: Int!) {
          scoreboard(edition: $edition, parent: $province, first: 50) {
            totalCount
            nodes { rank points max confirmed ceiling reporting change office { id code name } }
          }
        }
        """;

    public const string Card =
        """
        query ($office: String!, $edition: Int!) {
          scorecard(office: $office, edition: $edition) {
            asOf points max confirmed ceiling reporting
            areas {
              code title points max
              criteria {
                code title clause level points max confirmed ceiling levelText pointsText reportingText
                measures { name label valueText reporting thresholds { text isMet } }
                nextText
                next { points adds isReachable gap { ...GapLine parts { ...GapLine } } }
              }
            }
          }
        }
        fragment GapLine on Gap { kind label text state deadlineText }
        """;

    public const string Record =
        """
        mutation ($input: RecordFactsInput!) {
          recordFacts(input: $input) { facts { id reference version } errors { ... on Error { code message path } } }
        }
        """;
}
