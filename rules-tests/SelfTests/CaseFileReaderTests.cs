namespace Digital40.RulesTests.SelfTests;

/// <summary>A broken case file: every error at once, with its place, and none of its cases.</summary>
public sealed class CaseFileReaderTests
{
    private const string Good = """
        cases:
          - name: nothing gives nothing
            facts: []
            expect: { points: 0 }
          - name: bad input
            facts: []
            expect-errors: [{ code: id-missing }]
        """;

    [Fact]
    public void File_IsGood_CasesInOrder()
    {
        var file = Sample.Read(Good);

        Assert.Empty(file.Errors);
        Assert.Equal(["nothing gives nothing", "bad input"], file.Cases.Select(one => one.Name));
    }

    [Theory]
    [InlineData("expect: { points: 0 }", "expect: { points: many }", "4:23 number")]
    [InlineData("expect: { points: 0 }", "expect: { point: 0 }", "4:15 key-unknown")]
    [InlineData("expect: { points: 0 }", "expect: { level: 1 }", "4:22 expect-wrong")]
    [InlineData("expect: { points: 0 }", "expect: { \"9.9\": { points: 0 } }", "4:15 key-unknown")]
    [InlineData("expect: { points: 0 }", "expect: { \"1.1\": { level: high } }", "4:31 number")]
    [InlineData("expect: { points: 0 }", "expect: { state: unknown }", "4:22 choice")]
    [InlineData("expect: { points: 0 }", "expect: {}", "4:13 expect-nothing")]
    [InlineData("expect: { points: 0 }", "expects: { points: 0 }", "2:5 expect-nothing", "4:5 key-unknown")]
    [InlineData("facts: []\n    expect: {", "facts: {}\n    expect: {", "3:12 node-kind")]
    [InlineData("facts: []\n    expect: {", "given: [nowhere]\n    expect: {", "3:13 reference")]
    [InlineData("facts: []\n    expect: {", "interpretation: { news-basis: never }\n    expect: {", "3:21 unknown")]
    [InlineData("facts: []\n    expect: {", "office: 3102\n    expect: {", "3:13 unknown")]
    [InlineData("facts: []\n    expect: {", "offices: [3100, 9999]\n    expect: {", "3:21 unknown")]
    [InlineData("facts: []\n    expect: {", "as-of: soon\n    expect: {", "3:12 date")]
    [InlineData("facts: []\n    expect: {", "facts: [{ month: 2025-06..2025-01 }]\n    expect: {", "3:22 shorthand")]
    [InlineData("facts: []\n    expect: {", "facts: [{ month: 2025-02, day: 30 }]\n    expect: {", "3:36 shorthand")]
    [InlineData("facts: []\n    expect: {", "facts: [{ date: 2025-02-10, repeat: 0 }]\n    expect: {", "3:41 shorthand")]
    [InlineData("facts: []\n    expect: {", "facts: [{ repeat: 5 }]\n    expect: {", "3:23 shorthand")]
    [InlineData("facts: []\n    expect: {", "facts: []\n    json: text\n    expect: {", "4:11 input-twice")]
    [InlineData("name: bad input", "name: nothing gives nothing", "5:5 name-duplicate")]
    [InlineData("name: bad input", "nam: bad input", "5:5 key-missing", "5:5 key-unknown")]
    [InlineData("code: id-missing", "code: id-mising", "7:29 unknown")]
    [InlineData("code: id-missing", "code: id-missing, line: 3", "7:47 expect-wrong")]
    [InlineData("[{ code: id-missing }]", "[]", "7:20 expect-nothing")]
    [InlineData("expect-errors: ", "expect: { points: 0 }\n    expect-errors: ", "8:20 expect-nothing")]
    [InlineData("cases:", "criterion: \"9\"\ncases:", "1:12 unknown")]
    [InlineData("cases:", "case:", "1:1 key-missing", "1:1 key-unknown")]
    public void File_IsBroken_ErrorsWithPlacesAndNoCases(string part, string broken, params string[] errors)
    {
        var text = Good.Replace(part, broken, StringComparison.Ordinal);

        Assert.NotEqual(Good, text);
        Assert.Equal(errors, Sample.Errors(text));
        Assert.Empty(Sample.Read(text).Cases);
    }

    [Theory]
    [InlineData("", "1:1 yaml-empty")]
    [InlineData("cases: []", "1:8 no-cases")]
    [InlineData("cases: [", "2:1 yaml-syntax")]
    [InlineData("- a list", "1:1 node-kind")]
    public void File_HoldsNoCases_IsAnError(string text, string error) => Assert.Equal([error], Sample.Errors(text));

    [Fact]
    public void File_IsBrokenInManyPlaces_EveryErrorAtOnce()
    {
        var errors = Sample.Read("""
            cases:
              - name: one
                as-of: soon
                facts: [{ date: 2025-02-10, repeat: often }]
                expect: { points: many }
              - facts: []
                expect: { state: lost }
                colour: red
            """).Errors.Select(error => error.ToString());

        Assert.Equal(
            [
                "sample.yaml:3:12 cases/#1/as-of: expected a date as yyyy-MM-dd, found 'soon'",
                "sample.yaml:4:41 cases/#1/facts/repeat: expected how often from the fact's date on, a day later each time, found 'often'",
                "sample.yaml:5:23 cases/#1/expect/points: expected a number, found 'many'",
                "sample.yaml:6:5 cases/#2/name: expected a key 'name', found none",
                "sample.yaml:7:22 cases/#2/expect/state: expected one of reported, partly-reported, not-reported, found 'lost'",
                "sample.yaml:8:5 cases/#2/colour: expected one of the keys",
            ],
            errors.Select((error, position) => position == 5 ? error[..error.IndexOf(" offices", StringComparison.Ordinal)] : error));
    }
}
