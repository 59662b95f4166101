using System.Globalization;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

public sealed class BuddhistYearTests
{
    [Fact]
    public void Year_OfTheBuddhistEra_Is543More()
    {
        Assert.Equal(2025, new BuddhistYear(2568).CommonEra);
        Assert.Equal(new BuddhistYear(2568), BuddhistYear.FromCommonEra(2025));
    }

    [Theory]
    [InlineData(2483)]
    [InlineData(2743)]
    [InlineData(2025)]
    [InlineData(68)]
    public void Year_OutOfRange_Throws(int value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BuddhistYear(value));
        Assert.False(BuddhistYear.IsOne(value));
    }

    [Theory]
    [InlineData(2484, true)]
    [InlineData(2742, true)]
    [InlineData(2483, false)]
    [InlineData(2743, false)]
    public void Number_AtTheEdges_IsOneOrNot(int value, bool isOne)
    {
        Assert.Equal(isOne, BuddhistYear.IsOne(value));
        Assert.Equal(isOne, BuddhistYear.IsCommonEra(value - 543));
    }

    [Fact]
    public void Year_AsText_IsTheSameInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
        try
        {
            Assert.Equal("2568", new BuddhistYear(2568).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
