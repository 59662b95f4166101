using System.Globalization;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tool.Input;

/// <summary>Reads Buddhist years.</summary>
internal static class YearText
{
    /// <summary>The year; <c>null</c> where the text is none, and then there is a problem.</summary>
    /// <param name="text">The text, such as <c>2569</c>.</param>
    /// <param name="option">The option it was given with.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static BuddhistYear? Read(string text, string option, InputProblems problems)
    {
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        if (isNumber && BuddhistYear.IsOne(year))
        {
            return new BuddhistYear(year);
        }

        var meant = isNumber && BuddhistYear.IsCommonEra(year) ? $" (did you mean {BuddhistYear.FromCommonEra(year)}?)" : "";
        problems.Add(InputProblem.OfOption(option, "year-invalid", "The year is no Buddhist year", "a year such as 2569", $"'{text}'{meant}"));
        return null;
    }
}
