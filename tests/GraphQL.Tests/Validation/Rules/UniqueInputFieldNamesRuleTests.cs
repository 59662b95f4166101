namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests() : RuleTests("UniqueInputFieldNamesRule")
{
    [Fact]
    public void Fields_OfDifferentNames_AreValid() => Check(
        """
        { echo(report: {month: "a", pages: []}) provinces(filter: {inner: {inner: {}}, key: {id: 1}}) { id } }
        """);

    [Fact]
    public void Fields_OfOneName_AreRefused() => Check(
        """
        { echo(report: {month: "a", month: "b", pages: [], month: "c"}) }
        """,
        "1:17 1:29 There can be only one input field named \"month\".",
        "1:17 1:52 There can be only one input field named \"month\".");

    [Fact]
    public void Fields_OfOneNameInNestedObjects_AreRefusedInTheirOrder() => Check(
        """
        { provinces(filter: {inner: {codes: 1, codes: 2}, inner: {inner: {codes: 1}, key: {id: 1, id: 2}}}) { id } }
        """,
        "1:30 1:40 There can be only one input field named \"codes\".",
        "1:22 1:51 There can be only one input field named \"inner\".",
        "1:84 1:91 There can be only one input field named \"id\".");

    [Fact]
    public void Fields_OfManyObjects_AreNotMixed() => Check(
        """
        { echo(date: [{a: 1}, {a: 1, b: {a: 1}}, {a: 1, a: {a: 2}}]) }
        """,
        "1:43 1:49 There can be only one input field named \"a\".");
}
