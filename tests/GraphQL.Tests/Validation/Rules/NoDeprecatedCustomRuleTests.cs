namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class NoDeprecatedCustomRuleTests() : RuleTests("NoDeprecatedCustomRule")
{
    [Fact]
    public void Members_InUse_AreValid() => Check(
        """
        { named { ... on Province { code districts(filter: {codes: []}) { id } } } echo(status: DRAFT) }
        """);

    [Fact]
    public void Field_Deprecated_IsRefused() => Check(
        """
        { named { ... on Province { oldCode x: oldCode } } }
        """,
        "1:29 The field Province.oldCode is deprecated. Use code.",
        "1:37 The field Province.oldCode is deprecated. Use code.");

    [Fact]
    public void Arguments_Deprecated_AreRefused() => Check(
        """
        query @trace(level: 1, depth: 2) { named { ... on District { reports(month: 1) { id } } } }
        """,
        "1:24 Directive \"@trace\" argument \"depth\" is deprecated. Use level.",
        "1:70 Field \"District.reports\" argument \"month\" is deprecated. Use since.");

    [Fact]
    public void InputField_Deprecated_IsRefused() => Check(
        """
        { provinces(filter: {prefix: "a", inner: {prefix: "b"}}) { id } }
        """,
        "1:22 The input field DistrictFilter.prefix is deprecated. Use nameContains.",
        "1:43 The input field DistrictFilter.prefix is deprecated. Use nameContains.");

    [Fact]
    public void EnumValue_Deprecated_IsRefused() => Check(
        """
        query Q($s: Status = NEW) { echo(status: NEW) named { ... on District { reports(status: [DRAFT, NEW]) { id } } } }
        """,
        "1:22 The enum value \"Status.NEW\" is deprecated. Use DRAFT.",
        "1:42 The enum value \"Status.NEW\" is deprecated. Use DRAFT.",
        "1:97 The enum value \"Status.NEW\" is deprecated. Use DRAFT.");
}
