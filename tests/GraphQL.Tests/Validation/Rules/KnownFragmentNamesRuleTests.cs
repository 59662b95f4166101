namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests() : RuleTests("KnownFragmentNamesRule")
{
    [Fact]
    public void Fragments_Defined_AreKnown() => Check(
        """
        { named { ...A ... on Named { ...B } } }
        fragment A on Named { ...B }
        fragment B on Named { id }
        """);

    [Fact]
    public void Fragments_Undefined_AreRefused() => Check(
        """
        { named { ...A ... on Named { ...B } } }
        fragment C on Named { name ...D }
        """,
        "1:14 Unknown fragment \"A\".",
        "1:34 Unknown fragment \"B\".",
        "2:31 Unknown fragment \"D\".");
}
