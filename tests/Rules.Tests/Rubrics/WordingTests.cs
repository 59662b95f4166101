using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tests.Rubrics;

public sealed class WordingTests
{
    private static readonly Wording Wording = RubricFolder.Edition.InForce.Wording;

    [Fact]
    public void Say_WithValues_FillsBothLanguages()
    {
        var said = Wording.Say(
            PhraseKeys.ConditionAtLeast,
            ("measure", new LocalizedText("จำนวนครั้ง", "Sessions")),
            ("threshold", 5.0m),
            ("unit", new LocalizedText("ครั้ง", "times")));
        Assert.Equal(new LocalizedText("จำนวนครั้ง อย่างน้อย 5 ครั้ง", "Sessions: at least 5 times"), said);
    }

    [Fact]
    public void Say_ADate_IsIso() => Assert.Equal("Report: due 2025-03-31", Wording.Say(PhraseKeys.DeadlineUpcoming, ("deadline", "Report"), ("due", new DateOnly(2025, 3, 31))).En);

    [Fact]
    public void Say_AnUnknownKey_Throws() => Assert.Throws<KeyNotFoundException>(() => Wording.Say("no.such-key"));

    [Fact]
    public void Placeholders_OfAPhrase_AreItsNames() => Assert.Equal(["measure", "outOf"], Wording.Placeholders("{measure}: 5 of {outOf} { x }"));
}
