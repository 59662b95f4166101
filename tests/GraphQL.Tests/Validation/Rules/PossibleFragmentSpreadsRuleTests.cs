namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsRuleTests() : RuleTests("PossibleFragmentSpreadsRule")
{
    [Fact]
    public void Spreads_ThatArePossible_AreValid() => Check(
        """
        { named { ... on Province { ... on Named { ... on Node { ... { id } } } } } place { ... on Found { ... on Place { __typename
          } } ... on Named { id } } search(text: "") { ... on Node { id ...F } } }
        fragment F on Report { id }
        """);

    [Fact]
    public void Spread_OfUnknown_IsLeftToOtherRules() => Check(
        """
        { named { ...Missing ... on Nowhere { id } ... on String { id } } }
        """);

    [Fact]
    public void InlineFragment_OnAnotherObject_IsRefused() => Check(
        """
        { province(code: "1") { ... on District { id } } }
        """,
        "1:25 Fragment cannot be spread here as objects of type \"Province\" can never be of type \"District\".");

    [Fact]
    public void Spread_OfFragmentOnAnotherObject_IsRefused() => Check(
        """
        { named { ... on Province { ...F } } }
        fragment F on Report { id }
        """,
        "1:29 Fragment \"F\" cannot be spread here as objects of type \"Province\" can never be of type \"Report\".");

    [Fact]
    public void Spread_OfInterfaceThatNoObjectHas_IsRefused() => Check(
        """
        { search(text: "") { ... on Report { ... on Named { id } } } place { ... on Report { id } } }
        """,
        "1:38 Fragment cannot be spread here as objects of type \"Report\" can never be of type \"Named\".",
        "1:70 Fragment cannot be spread here as objects of type \"Place\" can never be of type \"Report\".");

    [Fact]
    public void Spread_OfUnionIntoObject_IsRefused() => Check(
        """
        { search(text: "") { ... on Report { ... on Place { __typename } ...F } } }
        fragment F on Place { __typename }
        """,
        "1:38 Fragment cannot be spread here as objects of type \"Report\" can never be of type \"Place\".",
        "1:66 Fragment \"F\" cannot be spread here as objects of type \"Report\" can never be of type \"Place\".");

    [Fact]
    public void Spread_OfAnObjectIntoAnUnrelatedOne_IsRefused() => Check(
        """
        fragment F on Report { district { ... on Subscription { __typename } } }
        """,
        "1:35 Fragment cannot be spread here as objects of type \"District\" can never be of type \"Subscription\".");
}
