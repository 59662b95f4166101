using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>What can be wrong with a single fact: each is one error, with its code, place and id, and nothing is handed out.</summary>
public sealed class BadFactTests
{
    /// <summary>A fact, marked where its only error stands, and then the error's code.</summary>
    public static TheoryData<string, string> BadFacts => new()
    {
        { """{"id": "f1", "office": ▸"3199", "indicator": "ict.survey", "date": "2025-03-12", "done": true}""", "office-unknown" },
        { """▸{"id": "f1", "indicator": "ict.survey", "date": "2025-03-12", "done": true}""", "office-missing" },
        { """{"id": "f1", "office": "3101", "indicator": ▸"ict.surveys", "date": "2025-03-12", "done": true}""", "indicator-unknown" },
        { """▸{"id": "f1", "office": "3101", "date": "2025-03-12", "done": true}""", "indicator-missing" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.website", "item": ▸"contacts", "date": "2025-03-12", "done": true}""", "item-unknown" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "item": ▸"contact", "date": "2025-03-12", "done": true}""", "item-unknown" },
        { """▸{"id": "f1", "office": "3101", "indicator": "ict.website", "date": "2025-03-12", "done": true}""", "item-missing" },
        { """▸{"id": "f1", "office": "3101", "indicator": "awareness.session", "date": "2025-03-12"}""", "attribute-missing" },
        { """▸{"id": "f1", "office": "3101", "indicator": "awareness.session", "date": "2025-03-12", "attributes": {"form": " "}}""", "attribute-missing" },
        { """{"id": "f1", "office": "3101", "indicator": "awareness.session", "date": "2025-03-12", "attributes": {"form": ▸"trainings"}}""", "attribute-value-unknown" },
        { """{"id": "f1", "office": "3101", "indicator": "awareness.session", "date": "2025-03-12", "attributes": {"form": "media", "from": ▸"x"}}""", "attribute-unknown" },
        { """{"id": "f1", "office": "3101", "indicator": "awareness.session", "date": "2025-03-12", "attributes": {"form": "media", "form": ▸"media"}}""", "attribute-duplicate" },
        { """▸{"id": "f1", "office": "3101", "indicator": "tambon.step", "item": "selected", "date": "2025-03-12", "done": true}""", "attribute-missing" },
        { """▸{"id": "f1", "office": "3101", "indicator": "ict.survey", "done": true}""", "date-missing" },
        { """▸{"id": "f1", "office": "3101", "indicator": "bmn.households", "month": "2025-03", "value": 1, "outOf": 2}""", "date-missing" },
        { """▸{"id": "f1", "office": "3101", "indicator": "central.database", "item": "otop-sales", "month": "2025-03", "done": true}""", "date-missing" },
        { """▸{"id": "f1", "office": "3101", "indicator": "central.database", "item": "otop-sales", "date": "2025-03-30", "done": true}""", "month-missing" },
        { """▸{"id": "f1", "office": "3101", "indicator": "ict.news", "date": "2025-03-30", "value": 10}""", "month-missing" },
        { """▸{"id": "f1", "office": "3101", "indicator": "ict.news", "month": "2025-03"}""", "value-missing" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.news", "month": "2025-03", "value": ▸-1}""", "value-negative" },
        { """▸{"id": "f1", "office": "3101", "indicator": "ict.antivirus", "date": "2025-03-30", "value": 10}""", "out-of-missing" },
        { """▸{"id": "f1", "office": "3101", "indicator": "ict.antivirus", "date": "2025-03-30", "value": 10, "outOf": null}""", "out-of-missing" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.antivirus", "date": "2025-03-30", "value": 0, "outOf": ▸0}""", "out-of-not-positive" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.antivirus", "date": "2025-03-30", "value": 0, "outOf": ▸-0.5}""", "out-of-not-positive" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.antivirus", "date": "2025-03-30", "value": ▸10.0001, "outOf": 10}""", "value-above-out-of" },
        { """▸{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12"}""", "done-missing" },
        { """▸{"id": "f1", "office": "3100", "indicator": "innovation.judgement", "item": "1.1", "date": "2025-06-12", "points": 1}""", "rater-missing" },
        { """▸{"id": "f1", "office": "3100", "indicator": "innovation.judgement", "item": "1.1", "date": "2025-06-12", "points": 1, "rater": " "}""", "rater-missing" },
        { """▸{"id": "f1", "office": "3100", "indicator": "innovation.judgement", "item": "1.1", "date": "2025-06-12", "rater": "r1"}""", "points-missing" },
        { """{"id": "f1", "office": "3100", "indicator": "innovation.judgement", "item": "1.1", "date": "2025-06-12", "rater": "r1", "points": ▸3}""", "points-unknown" },
        { """{"id": "f1", "office": "3100", "indicator": "innovation.judgement", "item": "1.1", "date": "2025-06-12", "rater": "r1", "points": ▸-1}""", "points-unknown" },
        { """{"id": "f1", "office": "3100", "indicator": "innovation.judgement", "item": "1.1", "date": "2025-06-12", "rater": "r1", "points": ▸1.5}""", "points-unknown" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": ▸"2025-02-29", "done": true}""", "date-invalid" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": ▸"12/03/2568", "done": true}""", "date-invalid" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": ▸"2568-03-12", "done": true}""", "date-ambiguous" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.news", "month": ▸"2025-13", "value": 10}""", "month-invalid" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.news", "month": ▸"2568-03", "value": 10}""", "month-ambiguous" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.news", "month": "2025-03", "value": ▸1234567890123456}""", "number-digits" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.news", "month": "2025-03", "value": ▸1.00001}""", "number-digits" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.news", "month": "2025-03", "value": ▸1e3}""", "number-invalid" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.news", "month": "2025-03", "value": ▸"10"}""", "type-wrong" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": ▸20250312, "done": true}""", "type-wrong" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": ▸"yes"}""", "type-wrong" },
        { """{"id": "f1", "office": ▸3101, "indicator": "ict.survey", "date": "2025-03-12", "done": true}""", "type-wrong" },
        { """{"id": "f1", "office": ▸["3101"], "indicator": "ict.survey", "date": "2025-03-12", "done": true}""", "type-wrong" },
        { """{"id": "f1", "office": "3101", "indicator": "awareness.session", "date": "2025-03-12", "attributes": ▸["form"]}""", "type-wrong" },
        { """{"id": "f1", "office": "3101", "indicator": "awareness.session", "date": "2025-03-12", "attributes": {"form": ▸{"is": "media"}}}""", "type-wrong" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true, "evidence": ▸"x"}""", "type-wrong" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true, "evidence": [▸5]}""", "type-wrong" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true, "evidence": [▸{"status": "verified"}]}""", "evidence-url-missing" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true, "evidence": [▸" "]}""", "evidence-url-missing" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true, "evidence": [{"url": "x", "status": ▸"ok"}]}""", "evidence-status-unknown" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true, "evidence": [{"url": "x", ▸"link": "y"}]}""", "property-unknown" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true, ▸"outof": 1}""", "property-unknown" },
        { """{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true, ▸"done": true}""", "property-duplicate" },
    };

    /// <summary>Those of them that YAML refuses as well: JSON is YAML too, only that there a value without quotes has no type.</summary>
    public static TheoryData<string> BadFactsOfAnyType => [.. BadFacts.Where(row => row[1] is not "type-wrong").Select(row => (string)row[0])];

    /// <summary>The same for facts without a usable id.</summary>
    public static TheoryData<string, string> NamelessFacts => new()
    {
        { """▸{"office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true}""", "id-missing" },
        { """▸{"id": "  ", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true}""", "id-missing" },
        { """{"id": ▸1, "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true}""", "type-wrong" },
        { "▸\"f1\"", "type-wrong" },
        { "▸null", "type-wrong" },
        { "▸[]", "type-wrong" },
    };

    [Theory]
    [MemberData(nameof(BadFacts))]
    public void Fact_IsBad_OneErrorWithPlaceAndId(string fact, string code)
    {
        var file = MarkedText.Of(FactsFile.JsonOf(fact));
        var result = FactsFile.JsonText(file.Text);

        Assert.Equal([$"{file.Place} f1 {code}"], result.Brief());
        Assert.Null(result.Sheet);
        Assert.Equal("facts.json", result.Errors[0].File);
    }

    [Theory]
    [MemberData(nameof(NamelessFacts))]
    public void Fact_HasNoId_OneErrorWithPlace(string fact, string code)
    {
        var file = MarkedText.Of(FactsFile.JsonOf(fact));
        var result = FactsFile.JsonText(file.Text);

        Assert.Equal([$"{file.Place} - {code}"], result.Brief());
        Assert.Null(result.Sheet);
    }

    [Theory]
    [MemberData(nameof(BadFactsOfAnyType))]
    public void Fact_IsBadInYaml_SameErrorAsInJson(string fact)
    {
        var text = MarkedText.Of(FactsFile.JsonOf(fact)).Text;
        var inJson = FactsFile.JsonText(text).Errors.Select(error => error with { File = "" });

        Assert.Equal(inJson, FactsFile.YamlText(text).Errors.Select(error => error with { File = "" }));
    }

    [Theory]
    [MemberData(nameof(BadFacts))]
    [MemberData(nameof(NamelessFacts))]
    public void Fact_IsBad_ErrorSaysWhatWasExpectedAndFound(string fact, string code)
    {
        var error = Assert.Single(FactsFile.JsonText(MarkedText.Of(FactsFile.JsonOf(fact)).Text).Errors);

        Assert.Equal(code, error.Code);
        Assert.NotEmpty(error.Expected);
        Assert.NotEmpty(error.Found);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
        Assert.Matches($"^facts.json:[0-9]+:[0-9]+.*: expected .*, found ", error.ToString());
    }

    [Fact]
    public void Fact_IdStandsLast_ErrorsBeforeItNameIt()
    {
        var result = FactsFile.Json("""{"date": "soon", "office": "3101", "indicator": "ict.survey", "done": true, "id": "late"}""");

        Assert.Equal(["4:14 late date-invalid"], result.Brief());
    }

    [Fact]
    public void Fact_HasManyFaults_EveryOneIsListed()
    {
        var result = FactsFile.Json("""{"id": "f1", "office": "1", "indicator": "ict.antivirus", "date": "?", "value": -1, "outOf": -2, "colour": 1}""");

        Assert.Equal(
            ["4:28 f1 office-unknown", "4:71 f1 date-invalid", "4:85 f1 value-negative", "4:98 f1 out-of-not-positive", "4:102 f1 property-unknown"],
            result.Brief());
    }

    [Fact]
    public void Property_IsMisspelt_NearestIsNamed()
    {
        var error = Assert.Single(FactsFile.Json("""{"id": "f1", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true, "evidense": []}""").Errors);

        Assert.Equal("'evidense' (did you mean 'evidence'?)", error.Found);
    }

    [Fact]
    public void Id_IsLongOrCannotBePrinted_IsCutAndCleanedInTheError()
    {
        var fact = $$"""{"id": "\u001b[31m{{new string('x', 100)}}", "office": "3101", "indicator": "ict.survey", "date": "?", "done": true}""";

        Assert.Equal($"\uFFFD[31m{new string('x', 55)}…", Assert.Single(FactsFile.Json(fact).Errors).FactId);
    }

    [Fact]
    public void Error_OnOneLine_SaysEverything()
    {
        var error = Assert.Single(FactsFile.Json("""{"id": "f1", "office": "3199", "indicator": "ict.survey", "date": "2025-03-12", "done": true}""").Errors);

        Assert.Equal("facts.json:4:28 f1: The office is not among the offices: expected one of 3100, 3101, 3102, found '3199'", error.ToString());
    }
}
