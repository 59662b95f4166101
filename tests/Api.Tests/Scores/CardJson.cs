using System.Text.Json;
using Digital40.Rules.Scoring;

namespace Digital40.Api.Tests.Scores;

/// <summary>The numbers of a score: what is asked for, and what the scoring core says they are.</summary>
internal static class CardJson
{
    public const string Numbers = "officeCode points max confirmed ceiling reporting criteria { code level points max confirmed ceiling reporting }";

    public static void AssertIs(Scorecard card, JsonElement answer, string? office = null) => ExpectedJson.Equal(Of(card, office), answer);

    private static object Of(Scorecard card, string? office) => new
    {
        officeCode = office ?? card.Office.Code,
        points = Plain(card.Points),
        max = Plain(card.Max),
        confirmed = Plain(card.Confirmed),
        ceiling = Plain(card.Ceiling),
        reporting = card.Reporting,
        criteria = card.Criteria.Select(score => new
        {
            code = score.Code,
            level = score.Level?.Number,
            points = Plain(score.Points),
            max = Plain(score.Max),
            confirmed = Plain(score.Confirmed),
            ceiling = Plain(score.Ceiling),
            reporting = score.Reporting,
        }),
    };

    /// <summary>The number without zeros at its end.</summary>
    public static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;
}
