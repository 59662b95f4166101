namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests() : RuleTests("LoneAnonymousOperationRule")
{
    [Fact]
    public void Operation_WithoutName_Alone_IsValid() => Check(
        """
        { named { id } }
        fragment F on Named { id }
        """);

    [Fact]
    public void Operations_WithNames_AreValid() => Check(
        """
        query A { named { id } }
        query B { named { id } }
        """);

    [Fact]
    public void Document_WithoutOperation_IsValid() => Check(
        """
        fragment F on Named { id }
        """);

    [Fact]
    public void Operations_WithoutNames_AreRefusedEach() => Check(
        """
        { named { id } }
        mutation { approve(id: 1) { id } }
        """,
        "1:1 This anonymous operation must be the only defined operation.",
        "2:1 This anonymous operation must be the only defined operation.");

    [Fact]
    public void Operation_WithoutName_BesideANamedOne_IsRefused() => Check(
        """
        query A { named { id } }

          { named { id } }
        """,
        "3:3 This anonymous operation must be the only defined operation.");
}
