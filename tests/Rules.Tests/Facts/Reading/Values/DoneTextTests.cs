using Digital40.Rules.Facts.Reading.Values;

namespace Digital40.Rules.Tests.Facts.Reading.Values;

public sealed class DoneTextTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("yes", true)]
    [InlineData("Yes", true)]
    [InlineData("1", true)]
    [InlineData("๑", true)]
    [InlineData("ใช่", true)]
    [InlineData("แล้ว", true)]
    [InlineData("false", false)]
    [InlineData("FALSE", false)]
    [InlineData("no", false)]
    [InlineData("0", false)]
    [InlineData("๐", false)]
    [InlineData("ไม่ใช่", false)]
    [InlineData("ยัง", false)]
    public void Word_InACell_IsRead(string text, bool done)
    {
        Assert.Equal((Parsed<bool>)done, DoneText.Read(text, asPeopleWrite: true));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("True")]
    [InlineData("แล้ว")]
    public void Word_OutsideCells_IsOnlyTrueOrFalse(string text)
    {
        Assert.Equal(Fault.Invalid, DoneText.Read(text, asPeopleWrite: false).Fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("ยังไม่แล้ว")]
    [InlineData("2")]
    public void Word_ThatIsNone_IsInvalid(string text)
    {
        Assert.Equal(Fault.Invalid, DoneText.Read(text, asPeopleWrite: true).Fault);
    }
}
