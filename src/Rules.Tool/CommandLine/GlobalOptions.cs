using System.CommandLine;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.CommandLine;

/// <summary>The options that every command has.</summary>
internal static class GlobalOptions
{
    /// <summary>Asks for JSON.</summary>
    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Print JSON for machines: both languages, ISO dates, numbers as numbers. Errors are printed as JSON too.",
        Recursive = true,
    };

    /// <summary>Asks for a language.</summary>
    public static Option<string?> Language { get; } = MakeLanguage();

    /// <summary>Asks for other editions.</summary>
    public static Option<string?> Rubrics { get; } = new("--rubrics")
    {
        Description = "The folder of editions, one subfolder a Buddhist year. Without it, the editions that came with the tool.",
        HelpName = "folder",
        Recursive = true,
    };

    /// <summary>The phrases of the language that was asked for, or else of the terminal's.</summary>
    public static Phrasebook PhrasebookOf(ParseResult parsed, Terminal terminal)
    {
        var code = parsed.GetValue(Language);
        return new Phrasebook(code is null ? terminal.Language : Languages.Of(code));
    }

    private static Option<string?> MakeLanguage()
    {
        var option = new Option<string?>("--language")
        {
            Description = "The language of the screens: th or en. Without it, the system's, and English where that is neither.",
            HelpName = "th|en",
            Recursive = true,
        };
        return option.AcceptOnlyFromAmong(Languages.Codes);
    }
}
