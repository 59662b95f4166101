using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Output;

public sealed class TerminalTests
{
    private const char Escape = '\u001B';

    [Fact]
    public void Terminal_WithColours_SetsTitlesApart() => Assert.Contains(Escape, Shown(colour: true));

    [Fact]
    public void Terminal_WithoutColours_WritesPlainText() => Assert.Equal("Title\n", Shown(colour: false));

    private static string Shown(bool colour)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new Terminal(output, output, 80, colour, Language.English).Show(new ThaiText("Title", Tones.Title));
        return output.ToString();
    }
}
