using System.Globalization;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Tests;

/// <summary>What one run of the tool left behind.</summary>
/// <param name="Exit">The exit code.</param>
/// <param name="Output">What was written to the output.</param>
/// <param name="Error">What was written to the error writer.</param>
internal sealed record ToolRun(int Exit, string Output, string Error)
{
    /// <summary>Runs the tool within the test, 120 columns wide and in English.</summary>
    public static ToolRun Of(params string[] arguments) => Of(120, Language.English, arguments);

    /// <summary>Runs the tool within the test.</summary>
    public static ToolRun Of(int width, Language language, params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var exit = Program.Run(arguments, new Terminal(output, error, width, colour: false, language));
        return new ToolRun(exit, output.ToString(), error.ToString());
    }
}
