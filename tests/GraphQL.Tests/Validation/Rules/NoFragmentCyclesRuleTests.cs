namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesRuleTests() : RuleTests("NoFragmentCyclesRule")
{
    [Fact]
    public void Fragments_WithoutCycle_AreValid() => Check(
        """
        fragment A on Named { ...B ...C }
        fragment B on Named { ...C }
        fragment C on Named { id }
        """);

    [Fact]
    public void Fragment_SpreadTwice_IsValid() => Check(
        """
        fragment A on Named { ...B ...B }
        fragment B on Named { id ...Missing }
        """);

    [Fact]
    public void Fragment_InItself_IsRefused() => Check(
        """
        fragment A on Named { ...A }
        """,
        "1:23 Cannot spread fragment \"A\" within itself.");

    [Fact]
    public void Fragment_InItselfBelowAField_IsRefused() => Check(
        """
        fragment A on District { province { districts { ...A } } }
        """,
        "1:49 Cannot spread fragment \"A\" within itself.");

    [Fact]
    public void Fragments_InEachOther_AreRefusedOnce() => Check(
        """
        fragment A on Named { ...B }
        fragment B on Named { ...A }
        """,
        "1:23 2:23 Cannot spread fragment \"A\" within itself via \"B\".");

    [Fact]
    public void Fragments_InALongCircle_AreRefusedWithTheWay() => Check(
        """
        fragment A on Named { ...B }
        fragment B on Named { ...C }
        fragment C on Named { ... on Named { ...D } }
        fragment D on Named { ...A }
        """,
        "1:23 2:23 3:38 4:23 Cannot spread fragment \"A\" within itself via \"B\", \"C\", \"D\".");

    [Fact]
    public void Fragments_InTwoCircles_AreRefusedTwice() => Check(
        """
        fragment A on Named { ...B ...C }
        fragment B on Named { ...A }
        fragment C on Named { ...A ...B }
        """,
        "1:23 2:23 Cannot spread fragment \"A\" within itself via \"B\".",
        "1:28 3:23 Cannot spread fragment \"A\" within itself via \"C\".");

    [Fact]
    public void Fragments_OutsideACircle_AreNotBlamed() => Check(
        """
        fragment X on Named { ...A }
        fragment A on Named { ...A }
        { named { ...A } }
        """,
        "2:23 Cannot spread fragment \"A\" within itself.");
}
