using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading.Values;

namespace Digital40.Rules.Tests.Facts.Reading.Values;

public sealed class MonthTextTests
{
    [Theory]
    [InlineData("2025-03")]
    [InlineData("๒๐๒๕-๐๓")]
    [InlineData("03/2568")]
    [InlineData("3/2568")]
    [InlineData("มีนาคม 2568")]
    [InlineData("มีนาคม ๒๕๖๘")]
    [InlineData("มี.ค. 2568")]
    [InlineData("มีนาคม พ.ศ. 2568")]
    public void Month_InACell_IsRead(string text)
    {
        Assert.Equal((Parsed<YearMonth>)new YearMonth(2025, 3), MonthText.Read(text, asPeopleWrite: true));
    }

    [Theory]
    [InlineData("2025-03", Fault.None)]
    [InlineData("03/2568", Fault.Invalid)]
    [InlineData("มีนาคม 2568", Fault.Invalid)]
    [InlineData("2568-03", Fault.Ambiguous)]
    public void Month_OutsideCells_IsOnlyIso(string text, object fault)
    {
        Assert.Equal(fault, MonthText.Read(text, asPeopleWrite: false).Fault);
    }

    [Theory]
    [InlineData("3/68", Fault.Ambiguous)]
    [InlineData("03/2025", Fault.Ambiguous)]
    [InlineData("มี.ค. 68", Fault.Ambiguous)]
    [InlineData("มีนาคม 2025", Fault.Ambiguous)]
    [InlineData("", Fault.Invalid)]
    [InlineData("มีนาคม", Fault.Invalid)]
    [InlineData("2025-13", Fault.Invalid)]
    [InlineData("2025-00", Fault.Invalid)]
    [InlineData("2025-3", Fault.Invalid)]
    [InlineData("13/2568", Fault.Invalid)]
    [InlineData("0/2568", Fault.Invalid)]
    [InlineData("มีนา 2568", Fault.Invalid)]
    [InlineData("2025-03-12", Fault.Invalid)]
    public void Month_ThatIsNone_SaysWhy(string text, object fault)
    {
        Assert.Equal(fault, MonthText.Read(text, asPeopleWrite: true).Fault);
    }
}
