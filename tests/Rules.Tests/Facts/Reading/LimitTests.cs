using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>What bounds the reading.</summary>
public sealed class LimitTests
{
    private const string Header = "id,office,indicator,date,done\n";

    [Theory]
    [InlineData(30, true)]
    [InlineData(29, false)]
    public void File_AtTheLargestSize_IsReadOrNot(int maximumBytes, bool isRead)
    {
        var result = FactsFile.JsonText("""{"edition": 2568, "facts": []}""", new FactReaderLimits { MaximumBytes = maximumBytes });

        Assert.Equal(isRead ? [] : ["file-too-large"], result.Errors.Select(error => error.Code));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void Facts_AtTheLargestNumber_AreReadOrNot(int maximumFacts, bool areRead)
    {
        var limits = new FactReaderLimits { MaximumFacts = maximumFacts };

        Assert.Equal(areRead ? [] : ["facts-too-many"], FactsFile.CsvText(Header + Rows(2), limits: limits).Errors.Select(error => error.Code));
        Assert.Equal(
            areRead ? [] : ["facts-too-many"],
            FactsFile.JsonText(FactsFile.JsonOf(Fact(1), Fact(2)), limits).Errors.Select(error => error.Code));
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(6, 6)]
    [InlineData(7, 7)]
    public void Errors_AtTheLargestNumber_AreListedOrCounted(int errors, int listed)
    {
        var result = FactsFile.CsvText(Header + Rows(errors, date: "?"), limits: new FactReaderLimits { MaximumErrors = 6 });

        Assert.Equal(listed, result.Errors.Count);
        Assert.Equal(errors > 6, result.Errors[^1].Code == "errors-not-listed");
    }

    [Fact]
    public void Errors_AreTooMany_LastOneCountsTheOthers()
    {
        var result = FactsFile.CsvText(Header + Rows(3456, date: "?"));

        Assert.Equal(1_001, result.Errors.Count);
        Assert.Equal(Enumerable.Range(2, 1_000), result.Errors.Take(1_000).Select(error => error.Line));
        Assert.Equal("facts.csv: And 2,456 more.", result.Errors[^1].ToString());
    }

    [Fact]
    public void Errors_AreFarTooMany_TheRestIsNotLookedAt()
    {
        var result = FactsFile.CsvText(Header + Rows(150_000, date: "?"));

        Assert.Equal("facts.csv: And at least 99,000 more; the rest was not looked at.", result.Errors[^1].ToString());
    }

    [Fact]
    public void Warnings_AreTooMany_LastOneCountsTheOthers()
    {
        var result = FactsFile.CsvText(Header.Replace("done", "done,value", StringComparison.Ordinal) + Rows(1_500).Replace("yes", "yes,1", StringComparison.Ordinal));

        Assert.True(result.IsValid);
        Assert.Equal("And 500 more.", result.Warnings[^1].Message);
    }

    [Fact]
    public void Facts_AreAHundredThousand_AreRead()
    {
        var result = FactsFile.CsvText(Header + Rows(100_000));

        Assert.Equal(100_000, result.Sheet!.Facts.Count);
    }

    [Fact]
    public void Quote_IsNeverClosed_IsOneErrorHoweverLongTheFile()
    {
        Assert.Equal(["2:1 - csv-syntax"], FactsFile.CsvText(Header + "\"" + Rows(100_000)).Brief());
    }

    [Fact]
    public void Limit_BelowOne_IsAMistakeOfTheCaller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactReaderLimits { MaximumErrors = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactReaderLimits { MaximumBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactReaderLimits { MaximumDepth = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactReaderLimits { MaximumFacts = 0 });
    }

    private static string Fact(int number) => $$"""{"id": "f{{number}}", "office": "3101", "indicator": "ict.survey", "date": "2025-03-12", "done": true}""";

    private static string Rows(int count, string date = "2025-03-12") =>
        string.Concat(Enumerable.Range(1, count).Select(number => $"f{number},3101,ict.survey,{date},yes\n"));
}
