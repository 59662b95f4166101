namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests() : RuleTests("VariablesInAllowedPositionRule")
{
    [Fact]
    public void Variables_OfTheSameType_AreAllowed() => Check(
        """
        query Q($a: Int, $b: [Int], $c: [[Int!]!], $d: ReportInput, $e: ID!) { echo(int: $a, ints: $b, grid: $c, report: $d) node(id:
          $e) { id } }
        """);

    [Fact]
    public void Variables_OfAStricterType_AreAllowed() => Check(
        """
        query Q($a: Int!, $b: [Int!]!, $c: [[Int!]!]!) { echo(int: $a, ints: $b, grid: $c, must: $a) }
        """);

    [Fact]
    public void Variable_Nullable_WithDefault_IsAllowedWhereNullIsNot() => Check(
        """
        query Q($a: String = "x", $b: Int) { province(code: $a) { id } echo(must: $b) }
        """);

    [Fact]
    public void Variable_Nullable_WithDefaultNull_IsRefusedWhereNullIsNot() => Check(
        """
        query Q($a: String = null) { province(code: $a) { id } }
        """,
        "1:9 1:45 Variable \"$a\" of type \"String\" used in position expecting type \"String!\".");

    [Fact]
    public void Variables_OfAnotherType_AreRefused() => Check(
        """
        query Q($a: String, $b: Int, $c: [String]) { echo(int: $a, ints: $c) province(code: $b) { id } }
        """,
        "1:9 1:56 Variable \"$a\" of type \"String\" used in position expecting type \"Int\".",
        "1:30 1:66 Variable \"$c\" of type \"[String]\" used in position expecting type \"[Int]\".",
        "1:21 1:85 Variable \"$b\" of type \"Int\" used in position expecting type \"String!\".");

    [Fact]
    public void Variables_Nullable_AreRefusedWhereNullIsNot() => Check(
        """
        query Q($a: String, $b: [Int], $c: Boolean) { province(code: $a) { id @skip(if: $c) } echo(grid: [$b]) }
        """,
        "1:9 1:62 Variable \"$a\" of type \"String\" used in position expecting type \"String!\".",
        "1:32 1:81 Variable \"$c\" of type \"Boolean\" used in position expecting type \"Boolean!\".",
        "1:21 1:99 Variable \"$b\" of type \"[Int]\" used in position expecting type \"[Int!]!\".");

    [Fact]
    public void Variables_InListsAndObjects_AreLookedAt() => Check(
        """
        query Q($a: Int, $b: String) { echo(ints: [$a, $b], report: {month: $b, pages: [$b], status: $a}) }
        """,
        "1:18 1:48 Variable \"$b\" of type \"String\" used in position expecting type \"Int\".",
        "1:18 1:69 Variable \"$b\" of type \"String\" used in position expecting type \"String!\".",
        "1:18 1:81 Variable \"$b\" of type \"String\" used in position expecting type \"String!\".",
        "1:9 1:94 Variable \"$a\" of type \"Int\" used in position expecting type \"Status\".");

    [Fact]
    public void Variable_InAFragment_IsRefusedForEachOperation() => Check(
        """
        query A($a: Int) { ...F }
        query B($a: Int!) { ...F }
        query C($a: String) { ...F }
        fragment F on Query { echo(int: $a) province(code: "1") { districts(first: $a) { id } } }
        """,
        "3:9 4:33 Variable \"$a\" of type \"String\" used in position expecting type \"Int\".",
        "3:9 4:76 Variable \"$a\" of type \"String\" used in position expecting type \"Int\".");

    [Fact]
    public void Variable_ItemForAList_IsRefused() => Check(
        """
        query Q($a: Int, $b: [Int]) { echo(ints: $a) b: echo(int: $b) c: echo(ints: [$b]) }
        """,
        "1:9 1:42 Variable \"$a\" of type \"Int\" used in position expecting type \"[Int]\".",
        "1:18 1:59 Variable \"$b\" of type \"[Int]\" used in position expecting type \"Int\".",
        "1:18 1:78 Variable \"$b\" of type \"[Int]\" used in position expecting type \"Int\".");

    [Fact]
    public void OneOf_OfANullableVariable_IsRefused() => Check(
        """
        query Q($a: ID, $b: Int! , $c: String = "x") { a: provinces(filter: {key: {id: $a}}) { id } b: provinces(filter: {key: {code:
          $b}}) { id } c: provinces(filter: {key: {name: $c}}) { id } d: provinces(filter: {key: {name: $b}}) { id } }
        """,
        "1:9 1:80 Variable \"$a\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"DistrictKey\".",
        "1:28 2:50 Variable \"$c\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"DistrictKey\".",
        "1:17 2:97 Variable \"$b\" of type \"Int!\" used in position expecting type \"String\".");

    [Fact]
    public void Variables_OfUnknownTypes_AreNotLookedAt() => Check(
        """
        query Q($a: Nothing, $b: Int) { echo(int: $a, nope: $b) nothing(x: $b) }
        """);

    [Fact]
    public void Variable_DefinedTwice_CountsAsTheLast() => Check(
        """
        query Q($a: Int, $a: String) { echo(int: $a) }
        """,
        "1:18 1:42 Variable \"$a\" of type \"String\" used in position expecting type \"Int\".");
}
