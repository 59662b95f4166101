namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests() : RuleTests("UniqueOperationNamesRule")
{
    [Fact]
    public void Operations_OfDifferentNames_AreValid() => Check(
        """
        query A { named { id } }
        query B { named { id } }
        mutation C { approve(id: 1) { id } }
        """);

    [Fact]
    public void Fragment_NamedLikeAnOperation_IsValid() => Check(
        """
        query A { named { ...A } }
        fragment A on Named { id }
        """);

    [Fact]
    public void Anonymous_Operations_AreNotCompared() => Check(
        """
        { named { id } }
        { named { id } }
        """);

    [Fact]
    public void Operations_OfOneName_AreRefused() => Check(
        """
        query A { named { id } }
        query A { named { name } }
        """,
        "1:7 2:7 There can be only one operation named \"A\".");

    [Fact]
    public void Operations_OfOneNameAndThreeKinds_AreRefusedEach() => Check(
        """
        query A { named { id } }
        mutation A { approve(id: 1) { id } }
        subscription A { districtChanged { id } }
        """,
        "1:7 2:10 There can be only one operation named \"A\".",
        "1:7 3:14 There can be only one operation named \"A\".");
}
