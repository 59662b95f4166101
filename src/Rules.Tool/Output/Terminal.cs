using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Digital40.Rules.Tool.Output;

/// <summary>Where the tool writes to: results to one writer, what is wrong to the other.</summary>
internal sealed class Terminal
{
    private const int WidthOfFiles = 120;
    private const int WidthOfUnknownScreens = 80;
    private readonly StringWriter _screen = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly IAnsiConsole _console;

    /// <summary>Writes to these writers.</summary>
    /// <param name="output">Takes the results.</param>
    /// <param name="error">Takes what is wrong.</param>
    /// <param name="width">The columns there are.</param>
    /// <param name="colour">Whether colours are welcome.</param>
    /// <param name="language">The language of the screens where none is asked for.</param>
    public Terminal(TextWriter output, TextWriter error, int width, bool colour, Language language)
    {
        Output = output;
        Error = error;
        Width = width;
        Language = language;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_screen),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        _console.Profile.Width = width;
        _console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>Takes the results.</summary>
    public TextWriter Output { get; }

    /// <summary>Takes what is wrong.</summary>
    public TextWriter Error { get; }

    /// <summary>The columns there are.</summary>
    public int Width { get; }

    /// <summary>The language of the screens where none is asked for.</summary>
    public Language Language { get; }

    /// <summary>The terminal of this process: UTF-8 whatever the locale, coloured only where somebody looks and has not declined.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
        return new Terminal(output, error, WidthOfProcess(), ColourOfProcess(), Languages.Of(CultureInfo.CurrentUICulture));
    }

    /// <summary>Shows something on the screen.</summary>
    /// <param name="what">What.</param>
    /// <param name="indent">How many columns to leave empty on its left.</param>
    public void Show(IRenderable what, int indent = 0)
    {
        _console.Write(indent > 0 ? new Padder(what, new Padding(indent, 0, 0, 0)) : what);
        foreach (var line in _screen.ToString().TrimEnd('\n').Split('\n'))
        {
            Output.WriteLine(line.TrimEnd());
        }

        _screen.GetStringBuilder().Clear();
    }

    /// <summary>Leaves a line empty.</summary>
    public void Blank() => Output.WriteLine();

    /// <summary>Whether something is narrow enough to be shown without being squeezed.</summary>
    public bool Fits(IRenderable what) => what.Measure(RenderOptions.Create(_console), int.MaxValue / 2).Max <= Width;

    private static int WidthOfProcess()
    {
        if (!Console.IsOutputRedirected)
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : WidthOfUnknownScreens;
        }

        var columns = Environment.GetEnvironmentVariable("COLUMNS");
        return int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width > 0 ? width : WidthOfFiles;
    }

    private static bool ColourOfProcess()
    {
        return !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb";
    }
}
