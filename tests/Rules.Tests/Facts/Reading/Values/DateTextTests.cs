using Digital40.Rules.Facts.Reading.Values;

namespace Digital40.Rules.Tests.Facts.Reading.Values;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2025-03-12")]
    [InlineData("๒๐๒๕-๐๓-๑๒")]
    [InlineData("12/03/2568")]
    [InlineData("12/3/2568")]
    [InlineData("๑๒/๐๓/๒๕๖๘")]
    [InlineData("12 มีนาคม 2568")]
    [InlineData("๑๒ มีนาคม ๒๕๖๘")]
    [InlineData("๑๒มีนาคม๒๕๖๘")]
    [InlineData("12 มีนาคม พ.ศ. 2568")]
    [InlineData("12 มีนาคม พ.ศ.2568")]
    [InlineData("12 มี.ค. 2568")]
    [InlineData("12 มี.ค.2568")]
    [InlineData("12\u00A0มี.ค.\u00A02568")]
    public void Date_InACell_IsRead(string text)
    {
        Assert.Equal((Parsed<DateOnly>)new DateOnly(2025, 3, 12), DateText.Read(text, asPeopleWrite: true));
    }

    [Theory]
    [InlineData("2025-03-12", Fault.None)]
    [InlineData("12/03/2568", Fault.Invalid)]
    [InlineData("12 มีนาคม 2568", Fault.Invalid)]
    [InlineData("2568-03-12", Fault.Ambiguous)]
    public void Date_OutsideCells_IsOnlyIso(string text, object fault)
    {
        Assert.Equal(fault, DateText.Read(text, asPeopleWrite: false).Fault);
    }

    [Theory]
    [InlineData("12/3/68")]
    [InlineData("12/03/25")]
    [InlineData("12/03/2025")]
    [InlineData("03/12/2025")]
    [InlineData("12 มีนาคม 68")]
    [InlineData("12 มี.ค. 2025")]
    [InlineData("2568-03-12")]
    [InlineData("0068-03-12")]
    public void Date_OfAYearInTwoMinds_IsAmbiguous(string text)
    {
        Assert.Equal(Fault.Ambiguous, DateText.Read(text, asPeopleWrite: true).Fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2025-3-12")]
    [InlineData("2025-03-32")]
    [InlineData("2025-02-29")]
    [InlineData("2025-00-10")]
    [InlineData("2025-13-10")]
    [InlineData("2025/03/12")]
    [InlineData("1500-03-12")]
    [InlineData("2025-03-12T00:00")]
    [InlineData("29/02/2568")]
    [InlineData("31/04/2568")]
    [InlineData("12/13/2568")]
    [InlineData("0/1/2568")]
    [InlineData("12/03/256")]
    [InlineData("12/03/25688")]
    [InlineData("12/03/9999")]
    [InlineData("12-03-2568")]
    [InlineData("12 มีนา 2568")]
    [InlineData("12 March 2568")]
    [InlineData("31 กุมภาพันธ์ 2568")]
    [InlineData("-2025-03-1")]
    [InlineData("+025-03-12")]
    public void Date_ThatIsNone_IsInvalid(string text)
    {
        Assert.Equal(Fault.Invalid, DateText.Read(text, asPeopleWrite: true).Fault);
    }

    [Theory]
    [InlineData("29/02/2567", 2024)]
    [InlineData("29 ก.พ. 2571", 2028)]
    public void LeapDay_OfALeapYear_IsRead(string text, int year)
    {
        Assert.Equal((Parsed<DateOnly>)new DateOnly(year, 2, 29), DateText.Read(text, asPeopleWrite: true));
    }

    [Theory]
    [InlineData("มกราคม", "ม.ค.", 1)]
    [InlineData("กุมภาพันธ์", "ก.พ.", 2)]
    [InlineData("มีนาคม", "มี.ค.", 3)]
    [InlineData("เมษายน", "เม.ย.", 4)]
    [InlineData("พฤษภาคม", "พ.ค.", 5)]
    [InlineData("มิถุนายน", "มิ.ย.", 6)]
    [InlineData("กรกฎาคม", "ก.ค.", 7)]
    [InlineData("สิงหาคม", "ส.ค.", 8)]
    [InlineData("กันยายน", "ก.ย.", 9)]
    [InlineData("ตุลาคม", "ต.ค.", 10)]
    [InlineData("พฤศจิกายน", "พ.ย.", 11)]
    [InlineData("ธันวาคม", "ธ.ค.", 12)]
    public void Month_ByBothItsNames_IsRead(string full, string abbreviated, int month)
    {
        Assert.Equal((Parsed<DateOnly>)new DateOnly(2025, month, 5), DateText.Read($"5 {full} 2568", asPeopleWrite: true));
        Assert.Equal((Parsed<DateOnly>)new DateOnly(2025, month, 5), DateText.Read($"5 {abbreviated} 2568", asPeopleWrite: true));
    }
}
