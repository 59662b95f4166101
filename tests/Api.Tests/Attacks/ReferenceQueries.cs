namespace Digital40.Api.Tests.Attacks;

/// <summary>Every field that reads what an office keeps to itself, by the office's code.</summary>
internal static class ReferenceQueries
{
    private static readonly string[] Scores =
    [
        """scorecard(office: $office, edition: 2568, asOf: "2025-06-30") { points }""",
        """scorecard(office: $office, edition: 2568, knownAt: "2025-06-30T00:00:00Z") { points }""",
        "scoreHistory(office: $office, edition: 2568) { totalCount nodes { points } }",
        """whatIf(office: $office, edition: 2568, changes: { withdraw: [] }) { errors { __typename } }""",
    ];

    private static readonly string[] Papers =
    [
        "facts(where: { offices: [$office] }) { totalCount nodes { id } }",
        "evidence(where: { offices: [$office] }) { totalCount nodes { id } }",
        "reports(where: { offices: [$office] }) { totalCount nodes { id } }",
        """report(office: $office, edition: 2568, month: "2025-05") { id }""",
        "innovationReport(office: $office, edition: 2568) { id }",
        "innovationReportVersions(office: $office, edition: 2568) { id }",
        "deadlines(edition: 2568, where: { offices: [$office] }) { totalCount }",
        "auditEntries(where: { office: $office }) { totalCount nodes { id } }",
        "memberships(where: { office: $office }) { totalCount nodes { id } }",
        "publications(where: { office: $office, isWithdrawn: true }) { totalCount nodes { id } }",
    ];

    /// <summary>The fields.</summary>
    /// <param name="readsScores">Whether the reader may read all scores, and so those that there are not.</param>
    public static IEnumerable<string> OfOffices(bool readsScores) => readsScores ? Papers.Where(field => !field.StartsWith("publications", StringComparison.Ordinal)) : Papers.Concat(Scores);
}
