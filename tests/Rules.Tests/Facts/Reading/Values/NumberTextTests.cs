using System.Globalization;
using Digital40.Rules.Facts.Reading.Values;

namespace Digital40.Rules.Tests.Facts.Reading.Values;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("950", "950")]
    [InlineData("๙๕๐", "950")]
    [InlineData("๑๒.๕", "12.5")]
    [InlineData("007", "7")]
    [InlineData("-3", "-3")]
    [InlineData("999999999999999.9999", "999999999999999.9999")]
    public void Number_OfDigits_IsRead(string text, string expected)
    {
        Assert.Equal((Parsed<decimal>)decimal.Parse(expected, CultureInfo.InvariantCulture), NumberText.Read(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1,000")]
    [InlineData("1 000")]
    [InlineData("12,5")]
    [InlineData("95%")]
    [InlineData("+5")]
    [InlineData("1e3")]
    [InlineData("--1")]
    [InlineData("1.2.3")]
    [InlineData("٣")]
    [InlineData("NaN")]
    public void Number_OfAnythingElse_IsInvalid(string text)
    {
        Assert.Equal(Fault.Invalid, NumberText.Read(text).Fault);
    }

    [Theory]
    [InlineData("1000000000000000")]
    [InlineData("0.00001")]
    [InlineData("1.00000")]
    public void Number_OfTooManyDigits_IsRefused(string text)
    {
        Assert.Equal(Fault.TooManyDigits, NumberText.Read(text).Fault);
    }

    [Theory]
    [InlineData("999999999999999.9999", true)]
    [InlineData("-999999999999999.9999", true)]
    [InlineData("1000000000000000", false)]
    [InlineData("0.00001", false)]
    [InlineData("1.00000", true)]
    public void Number_FromCode_FitsTheSameDigits(string number, bool fits)
    {
        Assert.Equal(fits, NumberText.Fits(decimal.Parse(number, CultureInfo.InvariantCulture)));
    }
}
