namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesRuleTests() : RuleTests("UniqueVariableNamesRule")
{
    [Fact]
    public void Variables_OfDifferentNames_AreValid() => Check(
        """
        query A($x: Int, $y: Int) { named { id } }
        query B($x: Int) { named { id } }
        """);

    [Fact]
    public void Variables_OfOneName_AreRefused() => Check(
        """
        query A($y: Int, $x: Int, $x: Int, $y: String, $x: Int) { named { id } }
        query B($x: Int, $x: Int) { named { id } }
        """,
        "1:10 1:37 There can be only one variable named \"$y\".",
        "1:19 1:28 1:49 There can be only one variable named \"$x\".",
        "2:10 2:19 There can be only one variable named \"$x\".");
}
