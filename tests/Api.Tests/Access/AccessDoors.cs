using Digital40.Api.Access;

namespace Digital40.Api.Tests.Access;

/// <summary>Every door: an operation has one at least, and a new way to do it is a new line here.</summary>
internal static class AccessDoors
{
    public static IReadOnlyList<AccessDoor> All { get; } =
    [
        AccessDoor.Object(Operation.ReadEditions, "{ edition(year: 2568) { year } }"),
        AccessDoor.Object(Operation.ReadRefusedEditions, "{ refusedEditions { year } }"),
        AccessDoor.Object(Operation.ReadOffices, "query ($office: String!) { office(code: $office) { code } }"),
        AccessDoor.List(Operation.ReadOffices, "{ offices { totalCount } }"),
        AccessDoor.Object(Operation.ReadPublishedScores, "query ($office: String!) { scorecard(office: $office, edition: 2568, published: true) { officeCode } }"),
        AccessDoor.Object(Operation.ReadScores, """query ($office: String!) { scorecard(office: $office, edition: 2568, asOf: "2025-06-30") { officeCode } }"""),
        AccessDoor.Object(Operation.ReadFacts, "query ($fact: ID!) { node(id: $fact) { ... on Fact { version } } }"),
        AccessDoor.Object(Operation.ReadEvidence, "query ($evidence: ID!) { node(id: $evidence) { id } }"),
        AccessDoor.List(Operation.ReadReports, "query ($office: String!) { reports(where: { offices: [$office] }) { totalCount } }") with { IsOfDistricts = true },
        AccessDoor.Object(Operation.ReadReports, "query ($report: ID!) { node(id: $report) { id } }") with { IsOfDistricts = true },
        AccessDoor.List(Operation.ReadDeadlines, "query ($office: String!) { deadlines(edition: 2568, where: { offices: [$office] }) { totalCount } }"),
        AccessDoor.List(Operation.ReadAudit, "query ($office: String!) { auditEntries(where: { office: $office }) { totalCount } }"),
        AccessDoor.List(Operation.ReadMemberships, "query ($office: String!) { memberships(where: { office: $office }) { totalCount } }"),
        AccessDoor.Object(Operation.ReadMemberships, "query ($membership: ID!) { node(id: $membership) { id } }"),
        AccessDoor.Object(Operation.Evaluate, "{ evaluate(input: { edition: 2568, facts: [] }) { errors { __typename } } }"),
        AccessDoor.Write(
            Operation.WriteFacts,
            """
            mutation ($office: String!) {
              recordFacts(input: { edition: 2568, facts: [{
                office: $office, indicator: "awareness.session", date: "2025-06-20", attributes: [{ name: "form", value: "training" }]
                evidence: [{ url: "https://example.org/photo", channel: "line-group" }]
              }] }) { errors { __typename ... on Error { code } } }
            }
            """),
        AccessDoor.Write(
            Operation.AttachEvidence,
            """mutation ($fact: ID!) { attachEvidence(input: { fact: $fact, url: "https://example.org/more" }) { errors { __typename } } }"""),
        AccessDoor.Write(
            Operation.DecideEvidence, "mutation ($evidence: ID!) { verifyEvidence(input: { evidence: $evidence }) { errors { __typename } } }"),
        AccessDoor.Write(
            Operation.JudgeInnovations,
            """
            mutation ($office: String!) {
              judgeInnovation(input: { edition: 2568, office: $office, rater: "chair", date: "2025-06-20", judgements: [{ item: "1.1", points: "2" }] }) { errors { __typename } }
            }
            """),
        AccessDoor.Write(
            Operation.SubmitReports,
            """mutation ($office: String!) { openReport(input: { edition: 2568, office: $office, month: "2025-04" }) { errors { __typename } } }""") with { IsOfDistricts = true },
        AccessDoor.Write(
            Operation.DecideReports, "mutation ($report: ID!) { approveReport(input: { report: $report, version: 1 }) { errors { __typename } } }") with { IsOfDistricts = true },
        AccessDoor.Write(
            Operation.PublishScores,
            """mutation ($office: String!) { publishScores(input: { office: $office, edition: 2568, asOf: "2025-06-30" }) { errors { __typename } } }"""),
        AccessDoor.Write(
            Operation.ManageMemberships,
            """mutation ($office: String!) { grantMembership(input: { subject: "somebody", office: $office, role: VIEWER }) { errors { __typename } } }""") with { IsOfDistricts = true },
        AccessDoor.Write(
            Operation.ManageMemberships,
            """mutation ($membership: ID!) { endMembership(input: { membership: $membership, to: "2030-01-01T00:00:00Z", reason: "moved" }) { errors { __typename } } }""") with { IsOfDistricts = true },
    ];
}
