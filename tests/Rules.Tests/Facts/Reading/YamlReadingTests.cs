using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>YAML as a form: what a good file becomes, and where a broken one is broken.</summary>
public sealed class YamlReadingTests
{
    private const string Good =
        """
        # A comment is no fact.
        edition: 2568
        sample: true
        note: invented
        offices:
          - { code: 3100, kind: province }
          - code: "3101"
            kind: district
            parent: 3100
        facts:
          - id: f1
            office: 3101
            indicator: awareness.session
            date: 2025-03-12
            attributes: { form: training }
            evidence:
              - https://example.org/1
              - { url: https://example.org/2, status: rejected }
          - { id: f2, office: 3100, indicator: ict.news, month: 2025-03, value: ๑๒, item: ~, evidence: null, attributes: }
          - { id: f3, office: 3101, indicator: ict.survey, date: '2025-03-12', done: true }
        """;

    /// <summary>A text, marked where its first error stands, and then that error's code.</summary>
    public static TheoryData<string, string> BadTexts => new()
    {
        { "edition: 2568\nfacts: ▸{}", "type-wrong" },
        { "▸[]", "type-wrong" },
        { "▸just a text", "type-wrong" },
        { "▸edition: 2568", "property-missing" },
        { "edition: ▸2567\nfacts: []", "edition-wrong" },
        { "edition: ▸two\nfacts: []", "number-invalid" },
        { "edition: 2568\nfacts: []\n▸facts: []", "property-duplicate" },
        { "edition: 2568\nfacts: []\n▸fatcs: []", "property-unknown" },
        { "edition: 2568\nfacts: ▸&all []", "yaml-feature" },
        { "edition: 2568\nfacts: []\nnote: ▸*all", "yaml-feature" },
        { "edition: 2568\nfacts: []\nnote: ▸!!str x", "yaml-feature" },
        { "edition: 2568\nfacts: []\n▸<<: { note: x }", "yaml-feature" },
        { "edition: 2568\nfacts: []\n▸---\nedition: 2568", "yaml-feature" },
        { "edition: 2568\nfacts: []\n? ▸[a]\n: b", "yaml-syntax" },
        { "edition: 2568\nfacts: []\nsample: ▸'true'", "type-wrong" },
        { "edition: 2568\nfacts: []\nsample: ▸maybe", "done-invalid" },
    };

    [Fact]
    public void Text_IsGood_BecomesASheet()
    {
        var result = FactsFile.YamlText(Good);

        Assert.Empty(result.Errors);
        Assert.Empty(result.Warnings);
        Assert.True(result.IsSample);
        Assert.Equal("invented", result.Note);
        Assert.Equal(["3100", "3101"], result.Sheet!.Offices.Select(office => office.Code));
        Assert.Equal([11, 19, 20], result.Sheet.Facts.Select(fact => fact.Line));
        Assert.Equal([new("https://example.org/1"), new Evidence("https://example.org/2", EvidenceStatus.Rejected)], result.Sheet.Facts[0].Evidence);
        Assert.Equal(12, Assert.IsType<Figure>(result.Sheet.Facts[1]).Value);
        Assert.True(Assert.IsType<Flag>(result.Sheet.Facts[2]).Done);
    }

    [Theory]
    [MemberData(nameof(BadTexts))]
    public void Text_IsBad_FirstErrorHasItsPlace(string marked, string code)
    {
        var file = MarkedText.Of(marked);

        Assert.Equal($"{file.Place} - {code}", FactsFile.YamlText(file.Text).Brief().First());
    }

    [Theory]
    [InlineData("edition: 2568\nfacts: [")]
    [InlineData("edition: 2568\n\tfacts: []")]
    [InlineData("edition: 2568\nfacts: []\nnote: \"x")]
    [InlineData("edition: 2568\n facts: []")]
    [InlineData("edition: 2568\nfacts: []\nnote: @x")]
    [InlineData("%YAML 9.9\n---\nfacts: []")]
    public void Text_IsNoYaml_IsASyntaxErrorWithAPlace(string text)
    {
        var error = FactsFile.YamlText(text).Errors[^1];

        Assert.Equal("yaml-syntax", error.Code);
        Assert.True(error is { Line: > 0, Column: > 0 });
    }

    [Fact]
    public void Text_IsNestedTooDeeply_IsAnError()
    {
        Assert.Contains("depth-exceeded", FactsFile.YamlText($"note: {new string('[', 100)}").Errors.Select(error => error.Code));
    }

    [Fact]
    public void Comment_Alone_IsAFileWithoutAnything()
    {
        Assert.Equal(["type-wrong"], FactsFile.YamlText("# nothing").Errors.Select(error => error.Code));
    }

    [Fact]
    public void ThaiDate_InYaml_IsRefused()
    {
        var file = MarkedText.Of(Good.Replace("date: 2025-03-12", "date: ▸12/03/2568", StringComparison.Ordinal));

        Assert.Equal([$"{file.Place} f1 date-invalid"], FactsFile.YamlText(file.Text).Brief());
    }
}
