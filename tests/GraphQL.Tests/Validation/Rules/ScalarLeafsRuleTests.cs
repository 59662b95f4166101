namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsRuleTests() : RuleTests("ScalarLeafsRule")
{
    [Fact]
    public void Leafs_WithoutSelection_AreValid() => Check(
        """
        { named { id name ... on Report { status pages } } }
        """);

    [Fact]
    public void Object_WithoutSelection_IsRefused() => Check(
        """
        { named search(text: "a") place }
        """,
        "1:3 Field \"named\" of type \"Named\" must have a selection of subfields. Did you mean \"named { ... }\"?",
        "1:9 Field \"search\" of type \"[Found!]!\" must have a selection of subfields. Did you mean \"search { ... }\"?",
        "1:27 Field \"place\" of type \"Place\" must have a selection of subfields. Did you mean \"place { ... }\"?");

    [Fact]
    public void Scalar_WithSelection_IsRefused() => Check(
        """
        { named { id { x } name(locale: TH) @once { y } } }
        """,
        "1:14 Field \"id\" must not have a selection since type \"ID!\" has no subfields.",
        "1:43 Field \"name\" must not have a selection since type \"String\" has no subfields.");

    [Fact]
    public void Enum_WithSelection_IsRefused() => Check(
        """
        { named { ... on Report { status { x } pages { y } } } }
        """,
        "1:34 Field \"status\" must not have a selection since type \"Status!\" has no subfields.",
        "1:46 Field \"pages\" must not have a selection since type \"[String!]\" has no subfields.");

    [Fact]
    public void Field_Unknown_IsLeftToAnotherRule() => Check(
        """
        { nothing { x } named { nothing } }
        """);
}
