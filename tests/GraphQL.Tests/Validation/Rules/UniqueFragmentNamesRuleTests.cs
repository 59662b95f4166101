namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesRuleTests() : RuleTests("UniqueFragmentNamesRule")
{
    [Fact]
    public void Fragments_OfDifferentNames_AreValid() => Check(
        """
        { named { ...A ...B } }
        fragment A on Named { id }
        fragment B on Named { id }
        """);

    [Fact]
    public void Fragments_OfOneName_AreRefused() => Check(
        """
        fragment A on Named { id }
        fragment B on Named { id }
        fragment A on Named { name }
        fragment A on Node { id }
        """,
        "1:10 3:10 There can be only one fragment named \"A\".",
        "1:10 4:10 There can be only one fragment named \"A\".");
}
