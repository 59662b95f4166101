namespace Digital40.Api.Tests.Attacks;

/// <summary>Bodies that no client should send, and some that are nearly right. None of them may change anything, as they stand or with bytes changed.</summary>
internal static class Bodies
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "null", "true", "0", "-", "[]", "{}", "[{}]", "[[[[", "\"\"", "{\"query\":null}", "{\"query\":1}", "{\"query\":[]}", "{\"query\":\"\"}", "{\"query\":\"{\"}",
        """{"query":"{ __typename }","variables":[]}""",
        """{"query":"{ __typename }","variables":"{}"}""",
        """{"query":"{ __typename }","operationName":1}""",
        """{"query":"{ __typename }","extensions":7}""",
        """{"query":"{ __typename }","query":"{ me { subject } }"}""",
        """{"query":"query A { __typename } query B { __typename }"}""",
        """{"query":"query A { __typename }","operationName":"B"}""",
        """{"documentId":"../../../etc/passwd"}""",
        """{"documentId":"sha256:0000000000000000000000000000000000000000000000000000000000000000"}""",
        """[{"query":"{ __typename }"},{"query":"{ __typename }"}]""",
        """{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":{"id":[1]}}}""",
        """{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":"RmFjdDo5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OQ"}}""",
        """{"query":"query ($office: String!) { scorecard(office: $office, edition: 2568) { points } }","variables":{"office":"\u0000\ud800' OR 1=1 --"}}""",
        """{"query":"{ offices(first: 2147483647, after: \"WyIiXQ\") { nodes { code } } }"}""",
        """{"query":"{ offices(first: -1, last: -1, before: \"\u0000\") { nodes { code } } }"}""",
        """{"query":"{ facts(where: { knownAt: \"9999-12-31T23:59:59.999999999Z\", from: \"0001-01-01\" }) { totalCount } }"}""",
        """{"query":"{ facts(where: { month: \"9999-12\" }) { totalCount } evidence(where: { fact: \"RmFjdDotMQ\" }) { totalCount } }"}""",
        """{"query":"{ deadlines(edition: -2147483648, where: { asOf: \"9999-12-31\" }) { totalCount } }"}""",
        """{"query":"{ scorecard(office: \"3101\", edition: 2568, asOf: \"0001-01-01\", knownAt: \"0001-01-01T00:00:00Z\") { points } }"}""",
        """{"query":"{ scorecard(office: \"3101\", edition: 2568, asOf: \"9999-12-31\") { points } }"}""",
        """{"query":"{ a: __schema { types { fields { type { fields { type { name } } } } } } }"}""",
        """{"query":"{ me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a }"}""",
        """{"query":"mutation { withdrawFact(input: { fact: \"RmFjdDow\", version: -1, reason: \"\" }) { errors { __typename } } }"}""",
        """{"query":"mutation { openReport(input: { edition: 0, office: \"\", month: \"0000-00\" }) { errors { __typename } } }"}""",
        """{"query":"mutation { grantMembership(input: { subject: \"\u0000\", office: \"0\", role: VIEWER }) { errors { __typename } } }"}""",
        """{"query":"subscription { scorecardChanged(office: \"9999\") { points } }"}""",
        "--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{\"query\":\"{ __typename }\"}\r\n--x--\r\n",
        "--x\r\nContent-Disposition: form-data; name=\"map\"\r\n\r\n{\"0\":[\"variables.a.0.b\"]}\r\n--x\r\nContent-Disposition: form-data; name=\"0\"; filename=\"../a\"\r\n\r\nx\r\n--x--\r\n",
        "query=%7B__typename%7D", "{ __typename }", "\uFEFF{\"query\":\"{ __typename }\"}", "{\"query\":\"{ __typename }\"}\u0000",
    ];
}
