using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>JSON as a form: what a good file becomes, and where a broken one is broken.</summary>
public sealed class JsonReadingTests
{
    /// <summary>A text, and then its errors.</summary>
    public static TheoryData<string, string> BadTexts => new()
    {
        { "{", "1:2 - json-syntax" },
        { "{\"edition\": 2568,\n \"facts\": [],\n}", "3:1 - json-syntax" },
        { "{\"edition\": 2568, // the year\n \"facts\": []}", "1:19 - json-syntax" },
        { "{\"edition\": 2568,\n \"note\": \"บุรีรัมย์\", x}", "2:23 - json-syntax" },
        { "{\"edition\": 2568, \"facts\": []} {}", "1:32 - json-syntax" },
        { "{\"edition\": 2568, \"note\": \"\\ud800\", \"facts\": []}", "1:19 - json-syntax" },
        { "{\"edition\": 2568, \"facts\": [}", "1:29 - json-syntax" },
        { "[]", "1:1 - type-wrong" },
        { "null", "1:1 - type-wrong" },
        { "{}", "1:1 - property-missing,1:1 - property-missing" },
        { "{\"edition\": 2568}", "1:1 - property-missing" },
        { "{\"facts\": []}", "1:1 - property-missing" },
        { "{\"edition\": 2568, \"facts\": null}", "1:1 - property-missing" },
        { "{\"edition\": 2568, \"facts\": {}}", "1:28 - type-wrong" },
        { "{\"edition\": \"2568\", \"facts\": []}", "1:13 - type-wrong" },
        { "{\"edition\": 2569, \"facts\": []}", "1:13 - edition-wrong" },
        { "{\"edition\": 2568, \"facts\": [], \"fact\": []}", "1:32 - property-unknown" },
        { "{\"edition\": 2568, \"facts\": [], \"facts\": []}", "1:32 - property-duplicate" },
        { "{\"edition\": 2568, \"facts\": [], \"sample\": \"yes\"}", "1:42 - type-wrong" },
    };

    [Theory]
    [MemberData(nameof(BadTexts))]
    public void Text_IsBad_ErrorsHavePlaces(string text, string expected)
    {
        var result = FactsFile.JsonText(text);

        Assert.Equal(expected.Split(','), result.Brief());
        Assert.Null(result.Sheet);
    }

    [Fact]
    public void Text_BreaksLater_ErrorsBeforeAreListed()
    {
        var result = FactsFile.Json("""{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "?", "colour": 1}""", "{");

        Assert.Equal(["4:71 f1 date-invalid", "4:76 f1 property-unknown", "6:3 - json-syntax"], result.Brief());
    }

    [Fact]
    public void Text_IsNestedTooDeeply_IsAnError()
    {
        var text = $"{{\"edition\": 2568, \"facts\": [], \"x\": {new string('[', 100)}";

        Assert.Equal(["1:32 - property-unknown", "1:100 - depth-exceeded"], FactsFile.JsonText(text).Brief());
    }

    [Fact]
    public void Text_IsNestedAsDeeplyAsAllowed_IsPassedOver()
    {
        var text = $"{{\"edition\": 2568, \"facts\": [], \"x\": {new string('[', 63)}{new string(']', 63)}}}";

        Assert.Equal(["1:32 - property-unknown"], FactsFile.JsonText(text).Brief());
    }

    [Fact]
    public void Column_AfterThaiAndEmoji_CountsCodeUnits()
    {
        var result = FactsFile.JsonText("{\"note\": \"ก😀ข\", \"edition\": 1, \"facts\": []}");

        Assert.Equal(["1:29 - edition-wrong"], result.Brief());
    }

    [Fact]
    public void Sheet_IsASample_SaysSo()
    {
        var result = FactsFile.JsonText("""{"edition": 2568, "sample": true, "note": "invented", "facts": []}""");

        Assert.True(result.IsSample);
        Assert.Equal("invented", result.Note);
        Assert.Equal(2568, result.Sheet!.Edition);
    }

    [Fact]
    public void Activity_IsGood_HasAllParts()
    {
        var fact = FactsFile.Json(
            """
            {"id": "f1", "office": "3101", "indicator": "awareness.session", "date": "2025-03-12", "attributes": {"form": "training"}, "evidence": ["https://example.org/1", {"url": "https://example.org/2", "status": "rejected", "channel": "line-group"}], "recordedBy": "officer", "recordedAt": "2025-03-13T09:00:00+07:00", "note": "-", "channel": "reporting-system"}
            """).OnlyFact();

        Assert.IsType<Activity>(fact);
        Assert.Equal(new DateOnly(2025, 3, 12), fact.Date);
        Assert.Equal("training", fact.Attribute("form"));
        Assert.Equal(
            [new Evidence("https://example.org/1", EvidenceStatus.Pending, "reporting-system"), new Evidence("https://example.org/2", EvidenceStatus.Rejected, "line-group")],
            fact.Evidence);
        Assert.Equal(FactsFile.FirstLine, fact.Line);
        Assert.Null(fact.Month);
    }

    [Fact]
    public void Figure_OfAMonth_HasItsLastDay()
    {
        var figure = Assert.IsType<Figure>(FactsFile.Json("""{"id": "f1", "office": "3100", "indicator": "ict.news", "month": "2025-02", "value": 12}""").OnlyFact());

        Assert.Equal(new YearMonth(2025, 2), figure.Month);
        Assert.Equal(new DateOnly(2025, 2, 28), figure.Date);
        Assert.Equal(12, figure.Value);
        Assert.Null(figure.OutOf);
    }

    [Fact]
    public void Figure_OfAMonthWithADate_KeepsBoth()
    {
        var fact = FactsFile.Json("""{"id": "f1", "office": "3100", "indicator": "ict.news", "month": "2025-02", "date": "2025-03-05", "value": 12.5}""").OnlyFact();

        Assert.Equal(new YearMonth(2025, 2), fact.Month);
        Assert.Equal(new DateOnly(2025, 3, 5), fact.Date);
    }

    [Fact]
    public void Flag_OfAMonth_HasMonthAndDate()
    {
        var flag = Assert.IsType<Flag>(FactsFile.Json("""{"id": "f1", "office": "3101", "indicator": "central.database", "item": "otop-sales", "month": "2025-03", "done": true, "date": "2025-03-30"}""").OnlyFact());

        Assert.Equal("otop-sales", flag.Item);
        Assert.Equal(new YearMonth(2025, 3), flag.Month);
        Assert.True(flag.Done);
    }

    [Fact]
    public void Judgement_IsGood_HasRaterAndPoints()
    {
        var judgement = Assert.IsType<Judgement>(FactsFile.Json("""{"id": "f1", "office": "3100", "indicator": "innovation.judgement", "item": "2.3", "rater": "r1", "points": 2.0, "date": "2025-06-25"}""").OnlyFact());

        Assert.Equal("r1", judgement.Rater);
        Assert.Equal(2, judgement.Points);
    }

    [Fact]
    public void Part_IsOfNoUse_IsAWarningAndIgnored()
    {
        var result = FactsFile.Json("""{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true, "month": "2025-03", "value": 5}""");

        Assert.Null(result.OnlyFact().Month);
        Assert.Equal(["4:108 f1 part-unused", "4:128 f1 part-unused"], result.Warnings.Select(warning => $"{warning.Line}:{warning.Column} {warning.FactId} {warning.Code}"));
    }

    [Fact]
    public void Flag_OfAnIndicatorTheOfficeHasNoUseFor_IsAccepted()
    {
        var result = FactsFile.Json("""{"id": "f1", "office": "3101", "indicator": "ict.mechanism", "date": "2025-03-12", "done": true}""");

        Assert.Equal("ict.mechanism", result.OnlyFact().Indicator);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Text_HasThaiDigitsInADate_IsRead()
    {
        var fact = FactsFile.Json("""{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "๒๐๒๕-๐๓-๑๒", "done": true}""").OnlyFact();

        Assert.Equal(new DateOnly(2025, 3, 12), fact.Date);
    }

    [Fact]
    public void Offices_ToJson_IsAMistakeOfTheCaller()
    {
        using var stream = new MemoryStream();

        Assert.Throws<ArgumentException>(() => FactReader.Read(stream, FactFormat.Json, "facts.json", FactsFile.Rubric, stream));
    }
}
