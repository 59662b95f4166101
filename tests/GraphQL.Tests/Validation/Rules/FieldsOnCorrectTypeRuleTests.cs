namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests() : RuleTests("FieldsOnCorrectTypeRule")
{
    [Fact]
    public void Fields_OfTheirTypes_AreValid() => Check(
        """
        { named { id name __typename ... on Province { code } } place { __typename ... on District { code } } __schema { queryType {
          name } } __type(name: "Query") { kind } }
        """);

    [Fact]
    public void Fields_OfUnknownTypes_AreNotLookedAt() => Check(
        """
        { nothing { x { y } } ... on Nowhere { z } }
        """,
        "1:3 Cannot query field \"nothing\" on type \"Query\".");

    [Fact]
    public void Field_Unknown_IsRefused() => Check(
        """
        { zzzzz }
        """,
        "1:3 Cannot query field \"zzzzz\" on type \"Query\".");

    [Fact]
    public void Field_Misspelt_GetsSuggestions() => Check(
        """
        { provnce(code: 1) named { nam } place { Id } }
        """,
        "1:3 Cannot query field \"provnce\" on type \"Query\". Did you mean \"province\" or \"provinces\"?",
        "1:28 Cannot query field \"nam\" on type \"Named\". Did you mean \"name\"?",
        "1:42 Cannot query field \"Id\" on type \"Place\".");

    [Fact]
    public void Field_OfPossibleTypes_SuggestsFragmentsOnThem() => Check(
        """
        { named { code } node(id: 1) { name } place { id code } search(text: "") { district } }
        """,
        "1:11 Cannot query field \"code\" on type \"Named\". Did you mean to use an inline fragment on \"District\" or \"Province\"?",
        "1:32 Cannot query field \"name\" on type \"Node\". Did you mean to use an inline fragment on \"Named\", \"District\", or \"Province\"?",
        "1:47 Cannot query field \"id\" on type \"Place\". Did you mean to use an inline fragment on \"Node\", \"Named\", \"District\", or \"Province\"?",
        "1:50 Cannot query field \"code\" on type \"Place\". Did you mean to use an inline fragment on \"District\" or \"Province\"?",
        "1:76 Cannot query field \"district\" on type \"Found\". Did you mean to use an inline fragment on \"Report\"?");

    [Fact]
    public void Field_UnknownOnUnion_GetsNoSuggestion() => Check(
        """
        { place { zzz } }
        """,
        "1:11 Cannot query field \"zzz\" on type \"Place\".");

    [Fact]
    public void MetaField_NotAtTheRoot_IsRefused() => Check(
        """
        { named { __schema { queryType { name } } __type(name: "x") { kind } } }
        """,
        "1:11 Cannot query field \"__schema\" on type \"Named\".",
        "1:43 Cannot query field \"__type\" on type \"Named\".");

    [Fact]
    public void Field_InFragments_IsRefusedOnce() => Check(
        """
        { named { ...F ...F } }
        fragment F on Province { wrong ... on District { oldCode } ... { alsoWrong: wrong } }
        """,
        "2:26 Cannot query field \"wrong\" on type \"Province\".",
        "2:50 Cannot query field \"oldCode\" on type \"District\". Did you mean \"code\"?",
        "2:66 Cannot query field \"wrong\" on type \"Province\".");

    [Fact]
    public void Field_BelowUnknownField_IsNotLookedAt() => Check(
        """
        { wrong { wrong } named { wrong { wrong } } }
        """,
        "1:3 Cannot query field \"wrong\" on type \"Query\".",
        "1:27 Cannot query field \"wrong\" on type \"Named\".");
}
