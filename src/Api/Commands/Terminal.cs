using System.Globalization;
using System.Text;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Api.Commands;

/// <summary>Where a command writes to: results to one writer, progress and what is wrong to the other.</summary>
/// <param name="Output">Takes the results.</param>
/// <param name="Error">Takes progress and what is wrong.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error)
{
    private const int MostWarnings = 20;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The terminal of this process, UTF-8 whatever the locale.</summary>
    public static Terminal OfProcess() => new(
        new StreamWriter(Console.OpenStandardOutput(), Utf8) { NewLine = "\n" },
        new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true });

    /// <summary>Writes a result.</summary>
    public void Say(FormattableString line) => Output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes how far it is.</summary>
    public void Progress(string line) => Error.WriteLine(line);

    /// <summary>Lists everything that is wrong with files.</summary>
    /// <returns>The exit code of bad input.</returns>
    public int Refuse(IReadOnlyCollection<FactError> errors, string summary)
    {
        foreach (var error in errors)
        {
            Error.WriteLine(Line(error));
        }

        var count = errors.Count == 1 ? "1 error" : string.Create(CultureInfo.InvariantCulture, $"{errors.Count:N0} errors");
        Error.WriteLine($"{count}; {summary}");
        return ExitCode.BadInput;
    }

    /// <summary>Lists things that are wrong with what was typed.</summary>
    /// <returns>The exit code of bad input.</returns>
    public int Refuse(params IEnumerable<string> errors)
    {
        foreach (var error in errors)
        {
            Error.WriteLine(error);
        }

        return ExitCode.BadInput;
    }

    /// <summary>Lists what is strange and stops nothing.</summary>
    public void Warn(IReadOnlyCollection<FactError> warnings)
    {
        foreach (var warning in warnings.Take(MostWarnings))
        {
            Error.WriteLine($"{Line(warning)} (warning)");
        }

        if (warnings.Count > MostWarnings)
        {
            Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"And {warnings.Count - MostWarnings:N0} warnings more."));
        }
    }

    private static string Line(FactError error)
    {
        var place = error.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{error.File}:{error.Line}:{error.Column}") : error.File;
        var start = string.Join(' ', new[] { place, error.Code, error.FactId }.Where(part => !string.IsNullOrEmpty(part)));
        return error.Expected.Length > 0 ? $"{start} {error.Message.TrimEnd('.')}: expected {error.Expected}, found {error.Found}" : $"{start} {error.Message}";
    }
}
