using Digital40.Rules.Tool.Input;

namespace Digital40.Rules.Tool.Tests.Input;

public sealed class AsOfTextTests
{
    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2568-06-30")]
    [InlineData("30/06/2568")]
    [InlineData("30/6/2568")]
    [InlineData(" 2025-06-30 ")]
    [InlineData("\u0E53\u0E50/\u0E50\u0E56/\u0E52\u0E55\u0E56\u0E58")]
    public void Day_InAnyForm_IsTheSameDay(string text)
    {
        var problems = new InputProblems();

        Assert.Equal(new DateOnly(2025, 6, 30), AsOfText.Read(text, problems));
        Assert.True(problems.None);
    }

    [Theory]
    [InlineData("2568-02-29", "date-invalid")]
    [InlineData("2025-13-01", "date-invalid")]
    [InlineData("2025-00-01", "date-invalid")]
    [InlineData("2025-06-31", "date-invalid")]
    [InlineData("2300-06-30", "date-invalid")]
    [InlineData("yesterday", "date-invalid")]
    [InlineData("", "date-invalid")]
    [InlineData("30/06/68", "date-invalid")]
    [InlineData("30/06/2025", "date-ambiguous")]
    public void Day_ThatIsNone_IsOneProblem(string text, string code)
    {
        var problems = new InputProblems();

        Assert.Null(AsOfText.Read(text, problems));
        Assert.Equal((code, "--as-of"), (Assert.Single(problems.All).Code, problems.All[0].Option));
    }

    [Fact]
    public void Day_InALeapYearOfTheBuddhistEra_Exists()
    {
        Assert.Equal(new DateOnly(2024, 2, 29), AsOfText.Read("2567-02-29", new InputProblems()));
    }
}
