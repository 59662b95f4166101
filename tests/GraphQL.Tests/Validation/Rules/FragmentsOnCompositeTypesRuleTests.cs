namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests() : RuleTests("FragmentsOnCompositeTypesRule")
{
    [Fact]
    public void Fragments_OnObjectsInterfacesAndUnions_AreValid() => Check(
        """
        { named { ... on Province { id } ... { id } ... on Node { id } } place { ... on Found { __typename } } }
        """);

    [Fact]
    public void Fragment_OnUnknownType_IsLeftToAnotherRule() => Check(
        """
        fragment F on Nowhere { id }
        """);

    [Fact]
    public void InlineFragment_OnScalar_IsRefused() => Check(
        """
        { named { ... on String { id } } }
        """,
        "1:18 Fragment cannot condition on non composite type \"String\".");

    [Fact]
    public void Fragment_OnEnum_IsRefused() => Check(
        """
        fragment F on Status { id }
        """,
        "1:15 Fragment \"F\" cannot condition on non composite type \"Status\".");

    [Fact]
    public void Fragment_OnInput_IsRefused() => Check(
        """
        fragment F on ReportInput { month }
        { named { ... on DistrictKey { id } } }
        """,
        "1:15 Fragment \"F\" cannot condition on non composite type \"ReportInput\".",
        "2:18 Fragment cannot condition on non composite type \"DistrictKey\".");
}
