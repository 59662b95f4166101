using System.Globalization;

namespace Digital40.Rules.Tool.Input;

/// <summary>Reads how many points are to be gained.</summary>
internal static class GainText
{
    /// <summary>The points, above 0; <c>null</c> where the text is no such number, and then there is a problem.</summary>
    public static decimal? Read(string text, InputProblems problems)
    {
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points > 0)
        {
            return points;
        }

        problems.Add(InputProblem.OfOption("--gain", "gain-invalid", "The points to gain are no number", "a number above 0, such as 5 or 2.5", $"'{text}'"));
        return null;
    }
}
