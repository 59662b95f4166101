using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Tests.Rubrics.Loading;

public sealed class SourceReaderTests
{
    [Theory]
    [InlineData("", "rubric.yaml:1:1: expected an edition, found nothing", "yaml-empty")]
    [InlineData("# only a remark\n", "rubric.yaml:1:1: expected an edition, found nothing", "yaml-empty")]
    [InlineData("---\n", "rubric.yaml:1:1: expected an edition, found nothing", "yaml-empty")]
    [InlineData("just words", "rubric.yaml:1:1: expected a mapping, found 'just words'", "node-kind")]
    [InlineData("- a\n- b\n", "rubric.yaml:1:1: expected a mapping, found a list", "node-kind")]
    [InlineData("a: 1\n--- \nb: 2\n", "rubric.yaml:2:1: expected one document, found a second one", "yaml-documents")]
    [InlineData("a: 1\nb: 2\na: 3\n", "rubric.yaml:3:1 a: expected each key once, found 'a' again", "key-duplicate")]
    [InlineData("a: { b: 1, b: 2 }", "rubric.yaml:1:12 a/b: expected each key once, found 'b' again", "key-duplicate")]
    [InlineData("a: &x 1\n", "rubric.yaml:1:4 a: expected a value without an anchor, found the anchor '&x'", "yaml-alias")]
    [InlineData("a: &x\n  b: *x\n", "rubric.yaml:2:6 a/b: expected a value written out, found the alias '*x'", "yaml-alias")]
    [InlineData("a:\n  <<: { b: 1 }\n", "rubric.yaml:2:3 a/<<: expected a value written out, found a merge key", "yaml-alias")]
    [InlineData("a: !important 1\n", "rubric.yaml:1:4 a: expected no tag but !confirm, found '!important'", "yaml-tag")]
    [InlineData("? [a, b]\n: 1\n", "rubric.yaml:1:3: expected a key, found a list", "node-kind")]
    public void Read_BadInput_IsAnError(string text, string message, string code)
    {
        var errors = Errors(text);
        Assert.Contains(message, errors.Select(error => error.ToString()));
        Assert.Contains(code, errors.Select(error => error.Code));
    }

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n")]
    [InlineData("a: \"open\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: @b\n")]
    [InlineData("%YAML 9.9\n---\na: 1\n")]
    [InlineData("*a : 1\n}")]
    public void Read_NotYaml_IsOneSyntaxErrorWithAPlace(string text)
    {
        var error = Assert.Single(Errors(text), error => error.Code == "yaml-syntax");
        Assert.True(error.Line > 0 && error.Column > 0, error.ToString());
        Assert.DoesNotContain("Line:", error.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Read_DeepNesting_IsOneError(char open, char close)
    {
        const int Depth = 20_000;
        var inner = open == '[' ? new string('[', Depth) : string.Concat(Enumerable.Repeat("{a: ", Depth));
        var error = Assert.Single(Errors($"a: {inner}1{new string(close, Depth)}"));
        Assert.Equal(("yaml-depth", "at most 24 levels of nesting"), (error.Code, error.Expected));
    }

    [Fact]
    public void Read_AHopelessFile_StopsAtAThousandErrors() =>
        Assert.Equal(1000, Errors(string.Concat(Enumerable.Repeat("a: 1\n", 5000))).Count);

    [Fact]
    public void Read_Nodes_KeepTheirPlaces()
    {
        var root = SourceReader.Read("a:\n  - code: x\n    n: 5\n", new Problems("rubric.yaml"))!;
        var list = Assert.IsType<SourceSequence>(root["a"]);
        Assert.Equal("x", list.NameOf(0));
        var number = Assert.IsType<SourceScalar>(Assert.IsType<SourceMapping>(list.Items[0])["n"]);
        Assert.Equal(("5", 3, 8), (number.Text, number.Line, number.Column));
    }

    private static IReadOnlyList<RubricError> Errors(string text)
    {
        var problems = new Problems("rubric.yaml");
        SourceReader.Read(text, problems);
        return problems.Sorted();
    }
}
