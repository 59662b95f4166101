using System.Globalization;
using System.Text.Json;
using Digital40.Rules.Explanations;
using Digital40.Rules.Explanations.Duties;
using Digital40.Rules.Explanations.Planning;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tests.Oracle;
using Digital40.Rules.Tests.Scoring;

namespace Digital40.Rules.Tests.Explanations;

/// <summary>Whatever is said is said in both languages, in whole sentences, and the same in every culture.</summary>
public sealed class WordingOfExplanationsTests
{
    [Fact]
    public void Texts_OfEverything_AreInBothLanguagesWithoutPlaceholders()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var (sheet, asOf, choices) = (RandomFactSheets.Next(random, districts: 2), RandomDates.AsOf(random), RandomInterpretations.Next(random));
            foreach (var card in Editions2568.Scorer(choices).ScoreAll(sheet, asOf))
            {
                Assert.All(TextsOf(card), text => AssertWhole(text.Place, text.Text));
            }
        }
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void Texts_InAnyCulture_AreTheSame(string culture)
    {
        var expected = All();
        var known = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, All());
        }
        finally
        {
            CultureInfo.CurrentCulture = known;
        }
    }

    [Fact]
    public void Phrases_OfTheEdition_AreAllNeededOnce() =>
        Assert.Equal(PhraseKeys.All.Order(StringComparer.Ordinal), Editions2568.Edition.InForce.Wording.Phrases.Keys.Order(StringComparer.Ordinal));

    private static void AssertWhole(string place, LocalizedText text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text.Th) || string.IsNullOrWhiteSpace(text.En), $"{place} says nothing: '{text.Th}' '{text.En}'");
        Assert.False(text.Th.Contains('{', StringComparison.Ordinal) || text.En.Contains('{', StringComparison.Ordinal), $"{place} has a placeholder: {text}");
    }

    private static List<string> All()
    {
        var sheet = RandomFactSheets.Next(new Random(8), districts: 2, density: 1, diligence: 0.5);
        var card = Editions2568.Scorer().Score(sheet, "3100", OracleSheet.Day("2025-03-20"));
        return [.. TextsOf(card).Select(text => $"{text.Place} {text.Text.Th} {text.Text.En}")];
    }

    private static IEnumerable<(string Place, LocalizedText Text)> TextsOf(Scorecard card) =>
    [
        .. Texts.Of(Explainer.Explain(card), "explanations"),
        .. Texts.Of(Planner.Plan(card, 7), "plan"),
        .. Texts.Of(Planner.Plan(card, 100), "plan of all"),
        .. Texts.Of(Watch.For(card), "watch"),
        .. Texts.Of(DueList.For(card.Rubric, card.Office.Kind, card.AsOf), "due"),
    ];
}
