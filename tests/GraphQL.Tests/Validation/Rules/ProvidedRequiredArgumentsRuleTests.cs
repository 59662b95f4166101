namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsRuleTests() : RuleTests("ProvidedRequiredArgumentsRule")
{
    [Fact]
    public void Arguments_Given_AreValid() => Check(
        """
        query Q($id: ID!) { node(id: $id) { id } echo search(text: "", limit: null) { __typename } named @skip(if: true) { id } }
        """);

    [Fact]
    public void Arguments_Missing_AreRefusedAfterWhatStandsInside() => Check(
        """
        { node { id } search(limit: 1) { ... on Province { districts { province { id @skip } } } } }
        """,
        "1:3 Field \"node\" argument \"id\" of type \"ID!\" is required, but it was not provided.",
        "1:78 Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided.",
        "1:15 Field \"search\" argument \"text\" of type \"String!\" is required, but it was not provided.");

    [Fact]
    public void Argument_Null_IsLeftToAnotherRule() => Check(
        """
        { node(id: null) { id } }
        """);

    [Fact]
    public void Arguments_MissingOnDirectives_AreRefused() => Check(
        """
        query @tag { named @skip @include(iff: true) { id } }
        """,
        "1:7 Directive \"@tag\" argument \"name\" of type \"String!\" is required, but it was not provided.",
        "1:20 Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided.",
        "1:26 Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not provided.");

    [Fact]
    public void Arguments_OfUnknown_AreNotLookedAt() => Check(
        """
        { nothing { id } named @nope { id } }
        """);

    [Fact]
    public void Arguments_OfADirectiveOfTheDocument_AreItsOwn() => Check(
        """
        directive @skip(a: Int! b: [Int!]! = [1] c: [String!]!) on FIELD
        { named @skip(if: true) { id } }
        """,
        "2:9 Directive \"@skip\" argument \"a\" of type \"Int!\" is required, but it was not provided.",
        "2:9 Directive \"@skip\" argument \"c\" of type \"[String!]!\" is required, but it was not provided.");
}
