namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesRuleTests() : RuleTests("NoUnusedVariablesRule")
{
    [Fact]
    public void Variables_Used_AreValid() => Check(
        """
        query A($a: Int, $b: String, $c: Boolean!) { echo(int: $a) ...F @include(if: $c) }
        fragment F on Query { echo(string: $b) }
        """);

    [Fact]
    public void Variable_Unused_IsRefused() => Check(
        """
        query ($a: Int, $b: Int) { echo(int: $a) }
        """,
        "1:17 Variable \"$b\" is never used.");

    [Fact]
    public void Variables_UnusedInANamedOperation_AreRefused() => Check(
        """
        query A($a: Int, $b: Int = 1) @tag(name: "x") { named { id } }
        """,
        "1:9 Variable \"$a\" is never used in operation \"A\".",
        "1:18 Variable \"$b\" is never used in operation \"A\".");

    [Fact]
    public void Variable_UsedByAnotherOperation_IsRefused() => Check(
        """
        query A($a: Int) { ...F }
        query B($a: Int) { named { id } }
        fragment F on Query { echo(int: $a) }
        """,
        "2:9 Variable \"$a\" is never used in operation \"B\".");

    [Fact]
    public void Variable_InTheDefaultValueOfAnother_IsNoUse() => Check(
        """
        query A($a: String, $b: Int @tag(name: "a")) { echo(int: $b) }
        """,
        "1:9 Variable \"$a\" is never used in operation \"A\".");
}
