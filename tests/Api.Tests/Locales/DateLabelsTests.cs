using Digital40.Api.Locales;
using Digital40.Rules.Facts;

namespace Digital40.Api.Tests.Locales;

public sealed class DateLabelsTests
{
    [Fact]
    public void Labels_InThai_AreOfTheBuddhistEra()
    {
        Assert.Equal("29 กุมภาพันธ์ 2567", DateLabels.Of(new DateOnly(2024, 2, 29), Locale.Th));
        Assert.Equal("มกราคม 2568", DateLabels.Of(new YearMonth(2025, 1), Locale.Th));
        Assert.Equal("พ.ศ. 2568", DateLabels.OfYear(2568, Locale.Th));
    }

    [Fact]
    public void Labels_InEnglish_AreOfTheCommonEra()
    {
        Assert.Equal("29 February 2024", DateLabels.Of(new DateOnly(2024, 2, 29), Locale.En));
        Assert.Equal("January 2025", DateLabels.Of(new YearMonth(2025, 1), Locale.En));
        Assert.Equal("2025", DateLabels.OfYear(2568, Locale.En));
    }

    [Fact]
    public void Labels_OfNothing_AreNothing()
    {
        Assert.Null(DateLabels.Of((DateOnly?)null, Locale.Th));
        Assert.Null(DateLabels.Of((YearMonth?)null, Locale.En));
    }
}
