using System.Text.Json;
using Digital40.Rules.Measures;
using Digital40.Rules.Scoring;

namespace Digital40.Api.Tests.Scores;

/// <summary>The numbers of a score: what is asked for, and what the scoring core says they are.</summary>
internal static class CardJson
{
    public const string Numbers = "officeCode points max confirmed ceiling reporting criteria { code level points max confirmed ceiling reporting }";

    public static void AssertIs(Scorecard card, JsonElement answer, string? office = null)
    {
        var expected = Line(office ?? card.Office.Code, null, card.Points, card.Max, card.Confirmed, card.Ceiling, card.Reporting);
        var criteria = card.Criteria.Select(
            score => Line(score.Code, score.Level?.Number, score.Points, score.Max, score.Confirmed, score.Ceiling, score.Reporting));
        Assert.Equal([expected, .. criteria], [Read(answer, "officeCode"), .. answer.GetProperty("criteria").EnumerateArray().Select(one => Read(one, "code"))]);
    }

    private static string Read(JsonElement line, string name) => Line(
        line.GetProperty(name).GetString()!,
        line.TryGetProperty("level", out var level) && level.ValueKind == JsonValueKind.Number ? level.GetInt32() : null,
        Number(line, "points"), Number(line, "max"), Number(line, "confirmed"), Number(line, "ceiling"),
        Enum.Parse<Reporting>(line.GetProperty("reporting").GetString()!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true));

    private static decimal Number(JsonElement line, string name) => line.GetProperty(name).GetDecimal();

    private static string Line(string code, int? level, decimal points, decimal max, decimal confirmed, decimal ceiling, Reporting reporting) =>
        FormattableString.Invariant($"{code} level {level}: {points:0.####} of {max:0.####}, confirmed {confirmed:0.####}, ceiling {ceiling:0.####}, {reporting}");
}
