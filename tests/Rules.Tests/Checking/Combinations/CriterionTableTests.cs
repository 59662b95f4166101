using Digital40.Rules.Checking.Combinations;
using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tests.Oracle;
using Digital40.Rules.Tests.Rubrics;

namespace Digital40.Rules.Tests.Checking.Combinations;

/// <summary>The combinations gone through are all that can be: whatever random sheets come to is among them.</summary>
public sealed class CriterionTableTests
{
    private const int Sheets = 150;

    [Theory]
    [InlineData("")]
    [InlineData("awareness-basis=per-form")]
    [InlineData("awareness-rows=exactly")]
    [InlineData("promotion-basis=each-of-two-channels")]
    [InlineData("webex-count=six-in-all")]
    [InlineData("news-basis=every-month")]
    [InlineData("click-ladder=each-step")]
    public void Tables_HoldWhateverRandomSheetsComeTo(string choice)
    {
        var choices = Interpretation.Parse(choice.Length == 0 ? [] : [choice], RubricFolder.Edition.Register).Interpretation!;
        var rubric = RubricFolder.Edition.Under(choices);
        var tables = CriterionTable.All(rubric).ToDictionary(table => (table.Criterion.Code, table.Kinds[0]), table => Told(table).ToHashSet());
        var shared = CriterionTable.All(rubric).Where(table => table.Kinds.Count > 1).Select(table => table.Criterion.Code).ToHashSet();
        var scorer = new Scorer(rubric);
        for (var seed = 1; seed <= Sheets; seed++)
        {
            var random = new Random(seed);
            foreach (var card in scorer.ScoreAll(RandomFactSheets.Next(random), RandomDates.AsOf(random)))
            {
                foreach (var score in card.Criteria)
                {
                    var kind = shared.Contains(score.Code) ? OfficeKind.Province : card.Office.Kind;
                    var told = Told(score.Criterion, card.Office.Kind, score.Measures, score.Level);
                    Assert.True(tables[(score.Code, kind)].Contains(told), $"seed {seed}, {card.Office.Code}, {score.Code}: {told}");
                }
            }
        }
    }

    [Fact]
    public void Tables_OfTheShippedEdition_AreCompleteAndSmall()
    {
        var tables = CriterionTable.All(RubricFolder.Edition.InForce);
        Assert.All(tables, table => Assert.True(table.IsComplete));
        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "3", "3", "4.1", "4.2", "5"], tables.Select(table => table.Criterion.Code));
        Assert.Equal([256, 64], tables.Where(table => table.Criterion.Code == "3").Select(table => table.Combinations.Count));
    }

    [Fact]
    public void Tables_WithMoreCombinationsThanCanBeGoneThrough_SaySo()
    {
        const string Measures = "    measures:\n      sessions:\n        count: training.session\n";
        var flags = string.Concat(Enumerable.Range(1, 17).Select(number =>
            $"      flag-{number}: {{ done-by: ict.survey, unit: done, label: {{ th: ธง, en: Flag }}, clause: L1 }}\n"));
        var when = string.Join(", ", Enumerable.Range(1, 17).Select(number => $"flag-{number}: met"));
        var text = RubricFolder.Edited(Measures, Measures.Replace("    measures:\n", $"    measures:\n{flags}", StringComparison.Ordinal));
        text = RubricFolder.Edited("level: 3, points: 10, when: { sessions: \">= 6\" }", $"level: 3, points: 10, when: {{ sessions: \">= 6\", {when} }}", text);
        var edition = new CheckedEdition(text);
        var failure = Assert.Single(edition.Failures("gaps"));
        Assert.Equal(("criteria/1.2/levels", "there are more than 16384 combinations of measures to go through"), (failure.Place.Path, failure.Message));
        Assert.Empty(edition.Failures("dead-levels"));
    }

    private static IEnumerable<string> Told(CriterionTable table) =>
        table.Combinations.Select(combination => Told(table.Criterion, table.Kinds[0], combination.Score.Measures, combination.Score.Level));

    /// <summary>Which conditions over measures of facts hold, and the level: what the table must have a combination for.</summary>
    private static string Told(Criterion criterion, OfficeKind kind, IReadOnlyList<Measure> measures, Level? level)
    {
        var byName = measures.ToDictionary(measure => measure.Definition.Name);
        var holds = CriterionConditions.Of(criterion, kind)
            .Select(condition => $"{condition.Measure} {condition.Text}{(byName[condition.Measure].Satisfies(condition) ? "" : " not")}")
            .Order(StringComparer.Ordinal);
        return $"{level?.Number}: {string.Join(", ", holds)}";
    }
}
