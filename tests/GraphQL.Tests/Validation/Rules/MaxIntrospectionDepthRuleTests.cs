namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class MaxIntrospectionDepthRuleTests() : RuleTests("MaxIntrospectionDepthRule")
{
    [Fact]
    public void Introspection_OfUsualDepth_IsValid() => Check(
        """
        { __schema { types { fields { args { type { name } } type { fields { name } } } } directives { args { name } } } __type(name:
          "X") { interfaces { fields { name } } } }
        """);

    [Fact]
    public void Introspection_OfListsInLists_IsRefused() => Check(
        """
        { __schema { types { fields { type { fields { type { fields { name } } } } } } } }
        """,
        "1:3 Maximum introspection depth exceeded");

    [Fact]
    public void Introspection_OfDifferentLists_IsRefused() => Check(
        """
        { __type(name: "X") { inputFields { type { possibleTypes { interfaces { name } } } } } }
        """,
        "1:3 Maximum introspection depth exceeded");

    [Fact]
    public void Introspection_ThroughFragments_IsRefused() => Check(
        """
        { ...A }
        fragment A on Query { x: __schema { types { ...B } } }
        fragment B on __Type { fields { type { ...C } } }
        fragment C on __Type { ... on __Type { interfaces { ...D } } }
        fragment D on __Type { possibleTypes { name } }
        """,
        "2:23 Maximum introspection depth exceeded");

    [Fact]
    public void Introspection_InACycle_Ends() => Check(
        """
        { __schema { types { ...A } } }
        fragment A on __Type { ofType { ...A ...B } }
        fragment B on __Type { ofType { ...A } name ...Missing }
        """);

    [Fact]
    public void Introspection_OfTwoRoots_IsLookedAtEach() => Check(
        """
        { a: __type(name: "A") { ...F } b: __type(name: "B") { fields { type { ...F } } } }
        fragment F on __Type { fields { type { interfaces { name } } } }
        """,
        "1:33 Maximum introspection depth exceeded");
}
