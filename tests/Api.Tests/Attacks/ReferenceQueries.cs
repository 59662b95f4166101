namespace Digital40.Api.Tests.Attacks;

/// <summary>Every field that takes what names something of an office.</summary>
internal static class ReferenceQueries
{
    /// <summary>Everything that a mutation says is wrong.</summary>
    public const string Errors = "errors { __typename ... on Error { code message path } ... on InputError { expected found } }";

    private const string Content = """{ office: $own, indicator: "awareness.session", date: "2025-06-19" }""";
    private const string WithFile = """{ office: $own, indicator: "awareness.session", date: "2025-06-19", evidence: [{ url: $url }] }""";
    private const string Figure = """{ office: "3101", indicator: "ict.news", month: $month, value: 1 }""";

    /// <summary>By the id of anything.</summary>
    public static readonly string[] OfAnything = ["query ($id: ID!) { node(id: $id) { __typename id } }", "query ($id: ID!) { nodes(ids: [$id, $id]) { __typename id } }"];

    /// <summary>By the id of a fact.</summary>
    public static readonly string[] OfFacts =
    [
        "query ($id: ID!) { evidence(where: { fact: $id }) { totalCount nodes { id } } }",
        $$"""mutation ($id: ID!, $own: String!) { correctFact(input: { fact: $id, version: 1, content: {{Content}}, reason: "r" }) { {{Errors}} } }""",
        $$"""mutation ($id: ID!) { withdrawFact(input: { fact: $id, version: 1, reason: "r" }) { {{Errors}} } }""",
        $$"""mutation ($id: ID!) { attachEvidence(input: { fact: $id, url: "https://example.org/a" }) { {{Errors}} } }""",
        $$"""query ($id: ID!, $own: String!) { whatIf(office: $own, edition: 2568, changes: { withdraw: [$id] }) { {{Errors}} } }""",
        $$"""query ($id: ID!, $own: String!) { whatIf(office: $own, edition: 2568, changes: { correct: [{ fact: $id, content: {{Content}} }] }) { {{Errors}} } }""",
    ];

    /// <summary>By the id of evidence.</summary>
    public static readonly string[] OfEvidence =
    [
        $$"""mutation ($id: ID!) { verifyEvidence(input: { evidence: $id }) { {{Errors}} } }""",
        $$"""mutation ($id: ID!) { rejectEvidence(input: { evidence: $id, reason: "r" }) { {{Errors}} } }""",
        $$"""query ($id: ID!, $own: String!) { whatIf(office: $own, edition: 2568, changes: { verify: [$id] }) { {{Errors}} } }""",
        $$"""query ($id: ID!, $own: String!) { whatIf(office: $own, edition: 2568, changes: { reject: [$id] }) { {{Errors}} } }""",
    ];

    /// <summary>By the id of a report.</summary>
    public static readonly string[] OfReports =
    [
        $$"""mutation ($id: ID!) { submitReport(input: { report: $id, version: 1 }) { {{Errors}} } }""",
        $$"""mutation ($id: ID!) { approveReport(input: { report: $id, version: 1 }) { {{Errors}} } }""",
        $$"""mutation ($id: ID!) { returnReport(input: { report: $id, version: 1, reason: "r" }) { {{Errors}} } }""",
        $$"""mutation ($id: ID!) { resubmitReport(input: { report: $id, version: 1 }) { {{Errors}} } }""",
    ];

    /// <summary>By the id of a membership.</summary>
    public static readonly string[] OfMemberships = [$$"""mutation ($id: ID!) { endMembership(input: { membership: $id, reason: "r" }) { {{Errors}} } }"""];

    /// <summary>By the id of a publication.</summary>
    public static readonly string[] OfPublications = [$$"""mutation ($id: ID!) { withdrawPublication(input: { publication: $id, reason: "r" }) { {{Errors}} } }"""];

    /// <summary>By the hash of a file.</summary>
    public static readonly string[] OfFiles =
    [
        $$"""mutation ($url: String!, $own: String!) { recordFacts(input: { edition: 2568, facts: [{{WithFile}}] }) { {{Errors}} } }""",
        $$"""mutation ($url: String!, $fact: ID!) { attachEvidence(input: { fact: $fact, url: $url }) { {{Errors}} } }""",
        $$"""mutation ($url: String!, $fact: ID!, $own: String!) { correctFact(input: { fact: $fact, version: 9, reason: "r", content: {{WithFile}} }) { {{Errors}} } }""",
        $$"""query ($url: String!, $own: String!) { whatIf(office: $own, edition: 2568, changes: { record: [{{WithFile}}] }) { {{Errors}} } }""",
    ];

    /// <summary>By what a fact says: figures of an office are one for a month.</summary>
    public static readonly string[] OfFigures =
    [
        $$"""mutation ($month: YearMonth!) { recordFacts(input: { edition: 2568, facts: [{{Figure}}] }) { {{Errors}} } }""",
        $$"""mutation ($month: YearMonth!, $fact: ID!) { correctFact(input: { fact: $fact, version: 9, reason: "r", content: {{Figure}} }) { {{Errors}} } }""",
        $$"""query ($month: YearMonth!, $own: String!) { whatIf(office: $own, edition: 2568, changes: { record: [{{Figure}}] }) { {{Errors}} } }""",
        $$"""query ($month: YearMonth!, $own: String!, $fact: ID!) { whatIf(office: $own, edition: 2568, changes: { correct: [{ fact: $fact, content: {{Figure}} }] }) { {{Errors}} } }""",
    ];

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

    /// <summary>What reads what an office keeps to itself, by its code.</summary>
    /// <param name="readsScores">Whether the reader may read all scores, and so those that there are not.</param>
    public static IEnumerable<string> OfOffices(bool readsScores) => readsScores ? Papers.Where(field => !field.StartsWith("publications", StringComparison.Ordinal)) : Papers.Concat(Scores);
}
