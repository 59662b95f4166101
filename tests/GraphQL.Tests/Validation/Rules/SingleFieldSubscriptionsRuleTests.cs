namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsRuleTests() : RuleTests("SingleFieldSubscriptionsRule")
{
    [Fact]
    public void Subscription_OfOneField_IsValid() => Check(
        """
        subscription S { districtChanged { id name } }
        """);

    [Fact]
    public void Subscription_OfOneFieldTwice_IsValid() => Check(
        """
        subscription S { districtChanged { id } ...F ... @include(if: true) { districtChanged { name } } }
        fragment F on Subscription { districtChanged { code } }
        """);

    [Fact]
    public void Query_OfSeveralFields_IsValid() => Check(
        """
        { named { id } place { __typename } }
        """);

    [Fact]
    public void Subscription_OfTwoFields_IsRefused() => Check(
        """
        subscription S { districtChanged { id } reportSubmitted { id } }
        """,
        "1:41 Subscription \"S\" must select only one top level field.");

    [Fact]
    public void Subscription_WithoutName_OfThreeFields_TellsTheExtraOnes() => Check(
        """
        subscription { a: districtChanged { id } b: districtChanged { id } c: districtChanged { id } b: districtChanged { name } }
        """,
        "1:42 1:94 1:68 Anonymous Subscription must select only one top level field.");

    [Fact]
    public void Subscription_OfTwoFieldsThroughFragments_IsRefused() => Check(
        """
        subscription S { ...F ... on Subscription { reportSubmitted { id } } }
        fragment F on Subscription { districtChanged { id } ...F ...Missing }
        """,
        "1:45 Subscription \"S\" must select only one top level field.");

    [Fact]
    public void Subscription_OfAMetaField_IsRefused() => Check(
        """
        subscription S { __typename }
        subscription { districtChanged { id } alias: __typename }
        """,
        "1:18 Subscription \"S\" must not select an introspection top level field.",
        "2:39 Anonymous Subscription must select only one top level field.",
        "2:39 Anonymous Subscription must not select an introspection top level field.");

    [Fact]
    public void Field_LeftOutByAConstant_DoesNotCount() => Check(
        """
        subscription S { districtChanged { id } reportSubmitted @skip(if: true) { id } }
        subscription T { districtChanged { id } ...@include(if: false) { reportSubmitted { id } } }
        """);

    [Fact]
    public void Fragment_OnAnotherType_DoesNotCount() => Check(
        """
        subscription S { districtChanged { id } ... on Query { named { id } } ... on Node { id } ... on Nowhere { id } }
        """);
}
