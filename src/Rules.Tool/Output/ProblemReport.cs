using System.Globalization;
using Digital40.Rules.Tool.Documents;
using Digital40.Rules.Tool.Input;

namespace Digital40.Rules.Tool.Output;

/// <summary>Says everything that is wrong with the input, at once.</summary>
internal static class ProblemReport
{
    private const int MostWarnings = 20;

    /// <summary>Lists problems: for people on the error writer, for machines on the output.</summary>
    /// <returns>The exit code of bad input.</returns>
    public static int Refuse(Terminal terminal, IReadOnlyCollection<InputProblem> problems, bool json)
    {
        if (json)
        {
            Json.Write(terminal.Output, new ProblemsDocument([.. problems]));
        }
        else
        {
            WriteGroups(terminal.Error, problems);
            terminal.Error.WriteLine(Summary(problems));
        }

        return ExitCode.BadInput;
    }

    /// <summary>Lists what is strange and stops nothing, on the error writer.</summary>
    public static void Warn(Terminal terminal, IReadOnlyCollection<InputProblem> warnings)
    {
        foreach (var warning in warnings.Take(MostWarnings))
        {
            terminal.Error.WriteLine($"{Line(warning)} (warning)");
        }

        if (warnings.Count > MostWarnings)
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"And {warnings.Count - MostWarnings} warnings more; --json lists all."));
        }
    }

    private static void WriteGroups(TextWriter error, IEnumerable<InputProblem> problems)
    {
        foreach (var group in problems.GroupBy(problem => problem.File))
        {
            foreach (var problem in group)
            {
                error.WriteLine(Line(problem));
            }

            error.WriteLine();
        }
    }

    private static string Line(InputProblem problem)
    {
        var start = string.Join(' ', new[] { problem.Place, problem.Code, problem.FactId ?? problem.Path }.OfType<string>());
        var detail = problem.Expected is null ? "" : $": expected {problem.Expected}, found {problem.Found}";
        var under = problem.Under is null ? "" : $" (under {problem.Under})";
        return $"{start} {problem.Message}{detail}{under}";
    }

    private static string Summary(IReadOnlyCollection<InputProblem> problems)
    {
        IReadOnlyList<string> parts = [.. problems.GroupBy(problem => problem.File ?? "the command").Select(group => Counted(group.Count(), $"in {group.Key}"))];
        var errors = problems.Count == 1 ? "1 error" : Counted(problems.Count, "errors");
        return parts.Count > 1 ? $"{errors} ({string.Join(", ", parts)}); nothing was done." : $"{errors}; nothing was done.";
    }

    private static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}");
}
