using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

public sealed class FormulaMarkTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+66", "'+66")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("'=1", "''=1")]
    [InlineData("'", "''")]
    [InlineData("plain = text", "plain = text")]
    [InlineData("", "")]
    public void Text_WithItsMark_ReadsBackTheSame(string text, string cell)
    {
        Assert.Equal(cell, FormulaMark.On(text));
        Assert.Equal(text, FormulaMark.Off(cell));
    }

    [Theory]
    [InlineData("'tis")]
    [InlineData("'")]
    public void Apostrophe_BeforeAnythingElse_Stays(string cell) => Assert.Equal(cell, FormulaMark.Off(cell));
}
