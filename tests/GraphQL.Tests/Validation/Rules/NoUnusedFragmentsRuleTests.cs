namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsRuleTests() : RuleTests("NoUnusedFragmentsRule")
{
    [Fact]
    public void Fragments_ReachedThroughOthers_AreUsed() => Check(
        """
        query Q { named { ...A } }
        query R { named { ...C } }
        fragment A on Named { ...B }
        fragment B on Named { id }
        fragment C on Named { id }
        """);

    [Fact]
    public void Fragments_NotReached_AreRefused() => Check(
        """
        { named { ...A } }
        fragment A on Named { id }
        fragment B on Named { ...C }
        fragment C on Named { ...B }
        """,
        "3:1 Fragment \"B\" is never used.",
        "4:1 Fragment \"C\" is never used.");

    [Fact]
    public void Fragments_OfADocumentWithoutOperation_AreRefused() => Check(
        """
        fragment A on Named { id }
        """,
        "1:1 Fragment \"A\" is never used.");

    [Fact]
    public void Fragment_SpreadButNotDefined_IsLeftToAnotherRule() => Check(
        """
        { named { ...A } }
        """);
}
