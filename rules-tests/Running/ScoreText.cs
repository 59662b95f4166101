using System.Globalization;
using Digital40.Rules.Measures;
using Digital40.Rules.Scoring;
using Digital40.RulesTests.Reading;

namespace Digital40.RulesTests.Running;

/// <summary>Writes values of scores so that an expected and an actual one can be compared and shown.</summary>
internal static class ScoreText
{
    /// <summary>No level, or no score.</summary>
    public const string None = "none";

    /// <summary>The words for how much has been reported.</summary>
    public static IReadOnlyDictionary<string, Reporting> States { get; } = new Dictionary<string, Reporting>(StringComparer.Ordinal)
    {
        ["reported"] = Reporting.Reported,
        ["partly-reported"] = Reporting.PartlyReported,
        ["not-reported"] = Reporting.NotReported,
    };

    public static string Of(decimal points) => points.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(Reporting reporting) => States.First(pair => pair.Value == reporting).Key;

    /// <summary>A value of a whole card.</summary>
    public static string Of(Scorecard card, ExpectedKind kind) => kind switch
    {
        ExpectedKind.Points => Of(card.Points),
        ExpectedKind.Confirmed => Of(card.Confirmed),
        ExpectedKind.Ceiling => Of(card.Ceiling),
        ExpectedKind.Max => Of(card.Max),
        ExpectedKind.State => Of(card.Reporting),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A value of a criterion.</summary>
    /// <param name="score">The score; <c>null</c> where the office is not scored on the criterion.</param>
    /// <param name="kind">Which value.</param>
    public static string Of(CriterionScore? score, ExpectedKind kind) => (score, kind) switch
    {
        (null, _) => None,
        (_, ExpectedKind.Points) => Of(score.Points),
        (_, ExpectedKind.Confirmed) => Of(score.Confirmed),
        (_, ExpectedKind.Ceiling) => Of(score.Ceiling),
        (_, ExpectedKind.Max) => Of(score.Max),
        (_, ExpectedKind.Level) => score.Level is { } level ? Of(level.Number) : None,
        (_, ExpectedKind.State) => Of(score.Reporting),
        _ => "scored",
    };
}
