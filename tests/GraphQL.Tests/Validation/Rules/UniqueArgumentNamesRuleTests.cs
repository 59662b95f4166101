namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests() : RuleTests("UniqueArgumentNamesRule")
{
    [Fact]
    public void Arguments_OfDifferentNames_AreValid() => Check(
        """
        { echo(int: 1, float: 1) other: echo(int: 1) named @tag(name: "a") @tag(name: "b") { id } }
        """);

    [Fact]
    public void Arguments_OfOneName_AreRefused() => Check(
        """
        { echo(int: 1, float: 1, float: 2, int: 2, int: 3) }
        """,
        "1:8 1:36 1:44 There can be only one argument named \"int\".",
        "1:16 1:26 There can be only one argument named \"float\".");

    [Fact]
    public void Arguments_OfOneNameOnADirective_AreRefused() => Check(
        """
        { named @skip(if: true, if: true) { id } }
        """,
        "1:15 1:25 There can be only one argument named \"if\".");

    [Fact]
    public void Fields_OfOneNameInAnObject_AreLeftToAnotherRule() => Check(
        """
        { echo(report: {month: "", month: ""}) }
        """);

    [Fact]
    public void Arguments_ManyOfOneName_AreToldTogether() => Check(
        """
        { echo(a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1, a: 1, j: 2) }
        """,
        "1:8 1:68 There can be only one argument named \"a\".",
        "1:62 1:74 There can be only one argument named \"j\".");
}
