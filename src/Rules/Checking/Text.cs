using System.Globalization;

namespace Digital40.Rules.Checking;

/// <summary>Numbers and dates as witnesses show them, whatever the culture.</summary>
internal static class Text
{
    public static string Of(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
