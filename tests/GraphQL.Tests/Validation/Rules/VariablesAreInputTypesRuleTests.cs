namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests() : RuleTests("VariablesAreInputTypesRule")
{
    [Fact]
    public void Variables_OfInputTypes_AreValid() => Check(
        """
        query Q($a: Int, $b: [[Status!]], $c: ReportInput!, $d: Nothing) { named { id } }
        """);

    [Fact]
    public void Variables_OfOutputTypes_AreRefused() => Check(
        """
        query Q($a: Province, $b: [[Found!]]!, $c: Node!) { named { id } }
        """,
        "1:13 Variable \"$a\" cannot be non-input type \"Province\".",
        "1:27 Variable \"$b\" cannot be non-input type \"[[Found!]]!\".",
        "1:44 Variable \"$c\" cannot be non-input type \"Node!\".");
}
