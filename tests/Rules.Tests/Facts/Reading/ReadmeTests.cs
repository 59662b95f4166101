using System.Text;
using System.Text.RegularExpressions;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>The examples of the page that describes facts files.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Examples_AreRead_WithoutErrors()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "README.md"));
        var examples = Example().Matches(page).ToDictionary(example => example.Groups["format"].Value, example => example.Groups["text"].Value);

        Assert.Equal(["csv", "json", "yaml"], examples.Keys.Order());
        foreach (var (format, text) in examples)
        {
            var result = FactsFile.Bytes(Encoding.UTF8.GetBytes(text), Enum.Parse<FactFormat>(format, ignoreCase: true));
            Assert.Empty(result.Errors);
            Assert.Empty(result.Warnings);
            Assert.NotEmpty(result.Sheet!.Facts);
        }
    }

    [GeneratedRegex("^```(?<format>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
