namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesRuleTests() : RuleTests("KnownArgumentNamesRule")
{
    [Fact]
    public void Arguments_Known_AreValid() => Check(
        """
        query @trace(level: 1) { echo(int: 1, float: 2) named @skip(if: true) { name(locale: TH) } }
        """);

    [Fact]
    public void Argument_OfUnknownField_IsLeftToAnotherRule() => Check(
        """
        { nothing(a: 1) named @nope(a: 1) { id } }
        """);

    [Fact]
    public void Arguments_Unknown_AreRefused() => Check(
        """
        { echo(zzzzzzzzz: 1, int: 1, y: 2) named { name(x: 1) } }
        """,
        "1:8 Unknown argument \"zzzzzzzzz\" on field \"Query.echo\".",
        "1:30 Unknown argument \"y\" on field \"Query.echo\".",
        "1:49 Unknown argument \"x\" on field \"Named.name\".");

    [Fact]
    public void Argument_Misspelt_GetsSuggestions() => Check(
        """
        { echo(itn: 1, flot: 1, stat: DRAFT) }
        """,
        "1:8 Unknown argument \"itn\" on field \"Query.echo\". Did you mean \"int\", \"id\", or \"ints\"?",
        "1:16 Unknown argument \"flot\" on field \"Query.echo\". Did you mean \"float\"?",
        "1:25 Unknown argument \"stat\" on field \"Query.echo\". Did you mean \"status\"?");

    [Fact]
    public void Argument_UnknownToADirective_IsRefused() => Check(
        """
        query @trace(levl: 1, zzzzzz: 2) { named @skip(iff: true, if: true) @once(a: 1) { id } }
        """,
        "1:14 Unknown argument \"levl\" on directive \"@trace\". Did you mean \"level\"?",
        "1:23 Unknown argument \"zzzzzz\" on directive \"@trace\".",
        "1:48 Unknown argument \"iff\" on directive \"@skip\". Did you mean \"if\"?",
        "1:75 Unknown argument \"a\" on directive \"@once\".");

    [Fact]
    public void Argument_InsideAnArgument_IsNone() => Check(
        """
        { echo(report: {nope: 1}) }
        """);

    [Fact]
    public void Arguments_OfADirectiveOfTheDocument_AreItsOwn() => Check(
        """
        directive @skip(when: Boolean) on FIELD
        { named @skip(whn: true) @skip(if: true) { id } }
        """,
        "2:15 Unknown argument \"whn\" on directive \"@skip\". Did you mean \"when\"?",
        "2:32 Unknown argument \"if\" on directive \"@skip\".");
}
