namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>Facts that may not both be there: the second one is the error, and it names the first.</summary>
public sealed class DuplicateTests
{
    [Fact]
    public void Id_StandsTwice_SecondNamesFirst()
    {
        var result = FactsFile.Json(
            """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true}""",
            """{"id": "f2", "office": "3101", "indicator": "ict.registry", "date": "2025-03-12", "done": true}""",
            """{"id": "f1", "office": "3102", "indicator": "ict.survey", "date": "2025-03-13", "done": true}""");

        Assert.Equal(["6:12 f1 id-duplicate"], result.Brief());
        Assert.Equal("'f1', which is also the fact 'f1' in line 4", result.Errors[0].Found);
    }

    [Fact]
    public void Figure_SecondOfMonth_NamesFirst()
    {
        var result = FactsFile.Json(
            """{"id": "f1", "office": "3101", "indicator": "ict.news", "month": "2025-03", "value": 1}""",
            """{"id": "f2", "office": "3101", "indicator": "ict.news", "month": "2025-03", "date": "2025-03-30", "value": 1}""");

        Assert.Equal(["5:70 f2 figure-duplicate"], result.Brief());
        Assert.Equal("another besides the fact 'f1' in line 4", result.Errors[0].Found);
    }

    [Fact]
    public void Figure_SecondOfDate_NamesFirst()
    {
        var result = FactsFile.Json(
            """{"id": "f1", "office": "3101", "indicator": "bmn.households", "date": "2025-03-31", "value": 1, "outOf": 2}""",
            """{"id": "f2", "office": "3101", "indicator": "bmn.households", "date": "2025-03-31", "value": 2, "outOf": 2}""");

        Assert.Equal(["5:75 f2 figure-duplicate"], result.Brief());
    }

    [Fact]
    public void Judgement_SecondOfRaterAndItem_NamesFirst()
    {
        var result = FactsFile.Json(
            """{"id": "f1", "office": "3100", "indicator": "innovation.judgement", "item": "2.3", "rater": "r1", "points": 2, "date": "2025-06-25"}""",
            """{"id": "f2", "office": "3100", "indicator": "innovation.judgement", "item": "2.3", "rater": "r1", "points": 1, "date": "2025-06-26"}""");

        Assert.Equal(["5:97 f2 judgement-duplicate"], result.Brief());
        Assert.Equal("another besides the fact 'f1' in line 4", result.Errors[0].Found);
    }

    [Fact]
    public void Facts_DifferInWhatCounts_AreNoDuplicates()
    {
        var result = FactsFile.Json(
            """{"id": "f1", "office": "3101", "indicator": "ict.news", "month": "2025-03", "value": 1}""",
            """{"id": "f2", "office": "3101", "indicator": "ict.news", "month": "2025-04", "value": 1}""",
            """{"id": "f3", "office": "3102", "indicator": "ict.news", "month": "2025-03", "value": 1}""",
            """{"id": "f4", "office": "3101", "indicator": "ict.conference", "month": "2025-03", "value": 1}""",
            """{"id": "f5", "office": "3100", "indicator": "innovation.judgement", "item": "2.3", "rater": "r1", "points": 2, "date": "2025-06-25"}""",
            """{"id": "f6", "office": "3100", "indicator": "innovation.judgement", "item": "2.3", "rater": "r2", "points": 2, "date": "2025-06-25"}""",
            """{"id": "f7", "office": "3100", "indicator": "innovation.judgement", "item": "2.2", "rater": "r1", "points": 2, "date": "2025-06-25"}""",
            """{"id": "f8", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": false}""",
            """{"id": "f9", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true}""");

        Assert.Empty(result.Errors);
    }
}
