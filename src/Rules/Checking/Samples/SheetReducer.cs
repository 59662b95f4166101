using Digital40.Rules.Facts;

namespace Digital40.Rules.Checking.Samples;

/// <summary>Makes a sheet that shows something as small as it can be.</summary>
internal static class SheetReducer
{
    /// <summary>The sheet without the facts that it shows the same without: larger parts are tried first, single facts last.</summary>
    /// <param name="sheet">A sheet that shows it.</param>
    /// <param name="shows">Whether a sheet shows it.</param>
    public static FactSheet Reduce(FactSheet sheet, Func<FactSheet, bool> shows)
    {
        for (var size = Math.Max(1, sheet.Facts.Count / 2); ; size /= 2)
        {
            sheet = Without(sheet, size, shows);
            if (size <= 1)
            {
                return sheet;
            }
        }
    }

    private static FactSheet Without(FactSheet sheet, int size, Func<FactSheet, bool> shows)
    {
        for (var start = 0; start < sheet.Facts.Count;)
        {
            var smaller = sheet with { Facts = [.. sheet.Facts.Take(start), .. sheet.Facts.Skip(start + size)] };
            if (shows(smaller))
            {
                sheet = smaller;
            }
            else
            {
                start += size;
            }
        }

        return sheet;
    }
}
