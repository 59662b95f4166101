namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests() : RuleTests("NoUndefinedVariablesRule")
{
    [Fact]
    public void Variables_Defined_AreValid() => Check(
        """
        query A($a: Int, $b: String) { echo(int: $a) ...F }
        fragment F on Query { echo(string: $b, ints: [1, $a]) }
        """);

    [Fact]
    public void Variable_Undefined_IsRefused() => Check(
        """
        { echo(int: $a) }
        """,
        "1:13 1:1 Variable \"$a\" is not defined.");

    [Fact]
    public void Variable_UndefinedInANamedOperation_IsRefused() => Check(
        """
        query A($a: Int) { echo(int: $a, ints: [$b], report: {month: $c}) @skip(if: $d) }
        """,
        "1:41 1:1 Variable \"$b\" is not defined by operation \"A\".",
        "1:62 1:1 Variable \"$c\" is not defined by operation \"A\".",
        "1:77 1:1 Variable \"$d\" is not defined by operation \"A\".");

    [Fact]
    public void Variable_UndefinedInAFragment_IsRefusedForEachOperation() => Check(
        """
        query A($a: Int) { ...F }
        query B($b: Int) { ...F }
        fragment F on Query { ...G }
        fragment G on Query { echo(int: $a) }
        """,
        "4:33 2:1 Variable \"$a\" is not defined by operation \"B\".");

    [Fact]
    public void Variables_InFragments_AreFoundBelowFields() => Check(
        """
        { named { ...F } }
        fragment F on Province { districts(first: $a) { reports(since: $b) @include(if: $c) { ... @skip(if: $d) { id } } } }
        """,
        "2:43 1:1 Variable \"$a\" is not defined.",
        "2:64 1:1 Variable \"$b\" is not defined.",
        "2:81 1:1 Variable \"$c\" is not defined.",
        "2:101 1:1 Variable \"$d\" is not defined.");

    [Fact]
    public void Variable_InAFragmentNotReached_IsNotLookedAt() => Check(
        """
        { named { id } }
        fragment F on Query { echo(int: $a) }
        """);

    [Fact]
    public void Variables_InACycle_AreFoundOnce() => Check(
        """
        { ...F }
        fragment F on Query { echo(int: $a) ...G }
        fragment G on Query { ...F }
        """,
        "2:33 1:1 Variable \"$a\" is not defined.");

    [Fact]
    public void Variables_OfFragments_AreInTheOrderOfGraphqlJs() => Check(
        """
        { ...A named { ...B ... { ...C } } ...D }
        fragment A on Query { a: echo(int: $a) }
        fragment B on Named { name(locale: $b) }
        fragment C on Named { name(locale: $c) }
        fragment D on Query { d: echo(int: $d) }
        """,
        "2:36 1:1 Variable \"$a\" is not defined.",
        "5:36 1:1 Variable \"$d\" is not defined.",
        "3:36 1:1 Variable \"$b\" is not defined.",
        "4:36 1:1 Variable \"$c\" is not defined.");
}
