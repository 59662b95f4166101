using System.Reflection;
using Digital40.Rules.Comparing;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Output;

public sealed class ScreenWordingTests
{
    private static readonly Wording Wording = ScreenWording.Load();

    [Fact]
    public void Phrases_InTheFile_AreThoseOfTheKeys()
    {
        var keys = typeof(ScreenKeys).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!);
        var kinds = Enum.GetValues<ChangeKind>().Select(ScreenKeys.ChangeOf);

        Assert.Equal(keys.Concat(kinds).Order(StringComparer.Ordinal), Wording.Phrases.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Phrases_InBothLanguages_HaveTheSamePlaceholders()
    {
        Assert.All(Wording.Phrases, phrase => Assert.Equal(Wording.Placeholders(phrase.Value.En).Order(), Wording.Placeholders(phrase.Value.Th).Order()));
    }
}
