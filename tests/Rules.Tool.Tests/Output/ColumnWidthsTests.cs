using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests.Output;

public sealed class ColumnWidthsTests
{
    [Fact]
    public void Columns_ThatFit_KeepTheirWidths() => Assert.Equal([4, 20, 6], ColumnWidths.Fit([4, 20, 6], [4, 5, 6], 30));

    [Fact]
    public void Columns_ThatDoNotFit_TakeFromTheWidest() => Assert.Equal([4, 11, 12, 6], ColumnWidths.Fit([4, 20, 12, 6], [4, 5, 5, 6], 33));

    [Fact]
    public void Columns_BelowTheirLeast_StayThere() => Assert.Equal([4, 5, 6], ColumnWidths.Fit([4, 20, 6], [4, 5, 6], 3));
}
