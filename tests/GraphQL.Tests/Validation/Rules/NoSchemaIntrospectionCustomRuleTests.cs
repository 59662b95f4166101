namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class NoSchemaIntrospectionCustomRuleTests() : RuleTests("NoSchemaIntrospectionCustomRule")
{
    [Fact]
    public void Fields_OfTheSchema_AreValid() => Check(
        """
        { named { __typename id } __typename }
        """);

    [Fact]
    public void Introspection_IsRefusedFieldByField() => Check(
        """
        { __schema { queryType { name fields { name type { kind } } } } t: __type(name: "X") { ...F } }
        fragment F on __Type { ofType { kind } name }
        """,
        "1:3 GraphQL introspection has been disabled, but the requested query contained the field \"__schema\".",
        "1:14 GraphQL introspection has been disabled, but the requested query contained the field \"queryType\".",
        "1:31 GraphQL introspection has been disabled, but the requested query contained the field \"fields\".",
        "1:45 GraphQL introspection has been disabled, but the requested query contained the field \"type\".",
        "1:52 GraphQL introspection has been disabled, but the requested query contained the field \"kind\".",
        "1:65 GraphQL introspection has been disabled, but the requested query contained the field \"__type\".",
        "2:24 GraphQL introspection has been disabled, but the requested query contained the field \"ofType\".",
        "2:33 GraphQL introspection has been disabled, but the requested query contained the field \"kind\".");
}
