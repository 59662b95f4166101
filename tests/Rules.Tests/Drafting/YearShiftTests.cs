using Digital40.Rules.Drafting;

namespace Digital40.Rules.Tests.Drafting;

public sealed class YearShiftTests
{
    [Theory]
    [InlineData("2025-03-31", "2026-03-31")]
    [InlineData("2024-12-31", "2025-12-31")]
    [InlineData("2025-01..2025-06", "2026-01..2026-06")]
    [InlineData("[2025-02, 2025-03]", "[2026-02, 2026-03]")]
    [InlineData("2025-03-13T10:00:00+07:00", "2026-03-13T10:00:00+07:00")]
    [InlineData("31/03/2568", "31/03/2569")]
    [InlineData("๑๒/๐๓/๒๕๖๘", "๑๒/๐๓/๒๕๖๙")]
    [InlineData("๓๑ มีนาคม ๒๕๖๘", "๓๑ มีนาคม ๒๕๖๙")]
    [InlineData("03/2568", "03/2569")]
    [InlineData("30 June 2025", "30 June 2026")]
    [InlineData("edition: 2568", "edition: 2569")]
    [InlineData("ประจำปี ๒๕๖๗", "ประจำปี ๒๕๖๘")]
    public void Of_DatesMonthsAndYears_MovesThemAYear(string text, string expected) => Assert.Equal(expected, new YearShift(2568, 2569).Of(text));

    [Theory]
    [InlineData("1532/2568")]
    [InlineData("๑๕๖๓๙/๒๕๖๘")]
    [InlineData("1180 of 2000")]
    [InlineData("25680")]
    [InlineData("L2025")]
    [InlineData("3101")]
    [InlineData("1999-01-01")]
    [InlineData("02-2568-7")]
    public void Of_OtherNumbers_LeavesThem(string text) => Assert.Equal(text, new YearShift(2568, 2569).Of(text));

    [Theory]
    [InlineData("2025-02-28", 2571, "2028-02-29")]
    [InlineData("28/02/2568", 2571, "29/02/2571")]
    [InlineData("2025-02-27", 2571, "2028-02-27")]
    [InlineData("2025-02-29", 2571, "2028-02-30")]
    [InlineData("2025-06-31", 2569, "2026-06-31")]
    [InlineData("2025-13-31", 2569, "2026-13-31")]
    public void Of_TheEndOfAMonth_StaysTheEnd(string text, int toYear, string expected) => Assert.Equal(expected, new YearShift(2568, toYear).Of(text));

    [Theory]
    [InlineData("2028-02-29", 2572, "2029-02-28")]
    [InlineData("๒๙/๒/๒๕๗๑", 2572, "๒๘/๒/๒๕๗๒")]
    [InlineData("2028-02-28", 2572, "2029-02-28")]
    public void Of_ALeapYear_KeepsItsMonthEnd(string text, int toYear, string expected) => Assert.Equal(expected, new YearShift(2571, toYear).Of(text));
}
