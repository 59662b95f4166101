namespace Digital40.Rules.Tool.Output;

/// <summary>Shares the columns of a terminal among those of a table.</summary>
internal static class ColumnWidths
{
    /// <summary>
    /// What each column gets: what it would take where there is room for all; otherwise the widest give way first, none below its least. Where even the
    /// leasts are too many, they stand, and the lines are longer than the terminal.
    /// </summary>
    /// <param name="natural">What each would take.</param>
    /// <param name="least">What each needs, at most the former.</param>
    /// <param name="available">What there is.</param>
    public static IReadOnlyList<int> Fit(IReadOnlyList<int> natural, IReadOnlyList<int> least, int available)
    {
        int[] widths = [.. natural];
        for (var excess = widths.Sum() - available; excess > 0; excess--)
        {
            var widest = Widest(widths, least);
            if (widest < 0)
            {
                break;
            }

            widths[widest]--;
        }

        return widths;
    }

    private static int Widest(int[] widths, IReadOnlyList<int> least)
    {
        var widest = -1;
        for (var i = 0; i < widths.Length; i++)
        {
            if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest]))
            {
                widest = i;
            }
        }

        return widest;
    }
}
