using System.Globalization;

namespace Digital40.Rules.Tool.Tests.Commands;

public sealed class CultureTests
{
    [Theory]
    [InlineData("th-TH", "score")]
    [InlineData("th-TH", "score --json")]
    [InlineData("de-DE", "score")]
    [InlineData("de-DE", "score --json")]
    [InlineData("ar-SA", "score --as-of 2568-05-31")]
    public void Command_UnderAnyCulture_WritesTheSame(string culture, string command)
    {
        string[] arguments = [.. command.Split(' '), "--facts", TestFiles.Small];
        var expected = ToolRun.Of(arguments);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, ToolRun.Of(arguments));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
