using System.Globalization;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tests.Rubrics;

/// <summary>Writes parts of a rubric on one line, for tests to compare.</summary>
internal static class Table
{
    public static string Of(Criterion criterion) => string.Join('|', criterion.Levels.Select(Of));

    private static string Of(Level level)
    {
        var when = level.Otherwise ? "otherwise" : $"if {string.Join(", ", level.Conditions.Select(condition => $"{condition.Measure} {condition.Text}"))}";
        return string.Create(CultureInfo.InvariantCulture, $"{level.Number}: {level.Points} {when}");
    }
}
