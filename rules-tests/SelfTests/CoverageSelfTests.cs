using Digital40.RulesTests.Coverage;
using Digital40.RulesTests.Reading;

namespace Digital40.RulesTests.SelfTests;

/// <summary>Cases that are taken away are missed.</summary>
public sealed class CoverageSelfTests
{
    private static readonly IReadOnlyList<Witness> All = Witness.Of(Sample.Edition, Cases);

    private static IEnumerable<RubricCase> Cases => CaseLibrary.Folders.Single(folder => folder.Year == "2568").Files.SelectMany(file => file.Cases);

    [Fact]
    public void Levels_WithoutCases_AreAllMissed()
    {
        var levels = Sample.Edition.InForce.Criteria.Sum(criterion => criterion.Levels.Count);
        var missing = LevelCoverage.Missing(Sample.Edition, []).Where(sentence => !sentence.Contains(" under ", StringComparison.Ordinal)).ToList();

        Assert.Equal(levels, missing.Count(sentence => sentence.StartsWith("No case reaches level ", StringComparison.Ordinal)));
        Assert.Equal(levels, missing.Count(sentence => sentence.StartsWith("No case misses level ", StringComparison.Ordinal)));
        Assert.Contains("No case reaches level 6 of 1.1 (sessions >= 5 and forms >= 3: 5 points).", missing);
        Assert.Contains("No case gives 5 all of its points.", missing);
    }

    [Fact]
    public void Level_WithoutTheCasesThatReachIt_IsMissed()
    {
        var others = All.Where(witness => witness.Score is not { Code: "1.1", Level.Number: 5 }).ToList();

        Assert.Contains("No case reaches level 5 of 1.1 (sessions >= 4 and forms >= 3: 5 points).", LevelCoverage.Missing(Sample.Edition, others));
    }

    [Fact]
    public void Threshold_WithoutTheCasesJustUnderIt_IsMissed()
    {
        var others = All.Where(witness => witness.Score is not { Code: "1.2", Level.Number: 2 }).ToList();

        Assert.Equal(
            ["No case has sessions of 1.2 just under '>= 6'.", "No case has sessions of 1.2 on '>= 1'."],
            ThresholdCoverage.Missing(Sample.Edition, others));
    }

    [Fact]
    public void Threshold_OfAnOption_NeedsCasesUnderIt()
    {
        var others = All.Where(witness => !witness.Case.Choices.Contains("antivirus-share=100")).ToList();

        Assert.Equal(
            [
                "No case has antivirus of 3 on '>= 100 %' under antivirus-share=100.",
                "No case has antivirus of 3 just under '>= 100 %' under antivirus-share=100.",
            ],
            ThresholdCoverage.Missing(Sample.Edition, others));
    }

    [Fact]
    public void Date_WithoutTheCasesAfterIt_IsMissed()
    {
        var late = new DateOnly(2025, 4, 1);
        var others = All.Where(witness => !witness.Sheet.Facts.Any(fact => fact.Indicator == "bmn.households" && fact.Date == late)).ToList();

        Assert.Equal(["No case of 2.1 has a fact of bmn.households on 2025-04-01."], DateCoverage.Missing(Sample.Edition, others));
    }

    [Fact]
    public void Option_WithoutACase_IsMissed()
    {
        var others = All.Where(witness => !witness.Case.Choices.Contains("order-number=both-kept")).ToList();

        Assert.Equal(["No case chooses order-number=both-kept."], RegisterCoverage.Missing(Sample.Edition, others));
    }

    [Fact]
    public void Option_WithoutACaseThatItMoves_IsMissed()
    {
        var others = All.Where(witness => witness is not { Score: { Code: "1.1", Points: 4 } }).ToList();

        Assert.Equal(["No case has its points moved by awareness-level-5=four."], RegisterCoverage.Missing(Sample.Edition, others));
    }

    [Fact]
    public void Code_WithoutACase_IsMissed()
    {
        var others = Cases.Where(one => one.Errors?.Any(error => error.Code == "edition-wrong") != true);

        Assert.Equal(["No case expects edition-wrong."], BadInputCoverage.Missing(others));
    }
}
