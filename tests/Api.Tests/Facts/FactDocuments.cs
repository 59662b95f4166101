namespace Digital40.Api.Tests.Facts;

/// <summary>The documents and inputs that tests of facts send.</summary>
internal static class FactDocuments
{
    public const string Errors = "errors { __typename ... on Error { code message path } ... on InputError { expected found } }";

    public const string Record =
        $$"""
        mutation ($edition: Int! = 2568, $facts: [FactInput!]!, $key: String) {
          recordFacts(input: { edition: $edition, facts: $facts, idempotencyKey: $key }) { facts { ...Whole } {{Errors}} }
        }
        {{Whole}}
        """;

    public const string Correct =
        $$"""
        mutation ($input: CorrectFactInput!) { correctFact(input: $input) { fact { ...Whole } {{Errors}} } }
        {{Whole}}
        """;

    public const string Withdraw =
        $$"""
        mutation ($input: WithdrawFactInput!) { withdrawFact(input: $input) { fact { ...Whole } {{Errors}} } }
        {{Whole}}
        """;

    public const string Judge =
        $$"""
        mutation ($input: JudgeInnovationInput!) { judgeInnovation(input: $input) { facts { ...Whole } {{Errors}} } }
        {{Whole}}
        """;

    public const string Node = $$"""query ($id: ID!) { node(id: $id) { ...Whole } } {{Whole}}""";

    /// <summary>Every field but those that lead on to other versions.</summary>
    private const string Whole =
        """
        fragment Whole on Fact {
          id reference version edition office { code } province { code } indicatorCode indicator { code title(locale: EN) } kind item itemTitle(locale: EN)
          date dateLabel month monthLabel(locale: EN) value outOf done rater points attributes { name value title(locale: EN) label(locale: EN) }
          evidence { url status channelCode addedBy } state reason recordedAt recordedBy closedAt closedBy closedReason isSample
        }
        """;

    public static object Session(string office, string date = "2025-06-20", string? reference = null) => new
    {
        reference,
        office,
        indicator = "awareness.session",
        date,
        attributes = new[] { new { name = "form", value = "training" } },
        evidence = new[] { new { url = "https://example.org/photo", channel = "line-group" } },
    };

    public static object News(string office, string month, object value) => new { office, indicator = "ict.news", month, value };
}
