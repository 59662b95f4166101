using System.CommandLine;
using Digital40.Rules.Tool.Input;

namespace Digital40.Rules.Tool.CommandLine;

/// <summary>The options of every command that scores: which facts, under which rubric, as of when.</summary>
internal sealed class ScoringOptions
{
    private readonly Option<string> _facts = new("--facts")
    {
        Description = "The facts: a .json, .yaml or .csv file (a CSV file's offices stand in offices.csv beside it).",
        HelpName = "file",
        Required = true,
    };

    private readonly Option<string?> _edition = EditionOptions.Edition("the edition that the facts are for, or the newest");

    private readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "The day the score is asked for: 2025-06-30, or with a Buddhist year 2568-06-30 or 30/06/2568. Facts dated later do not exist for it. "
            + "Without it, the last day of the project window.",
        HelpName = "date",
    };

    private readonly Option<string[]> _interpretation = InterpretationOption.Make();

    /// <summary>Adds them to a command.</summary>
    /// <returns>The options themselves.</returns>
    public static ScoringOptions AddTo(Command command)
    {
        var options = new ScoringOptions();
        command.Add(options._facts);
        command.Add(options._edition);
        command.Add(options._asOf);
        command.Add(options._interpretation);
        return options;
    }

    /// <summary>What was asked for.</summary>
    public ScoringRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_facts),
        parsed.GetValue(_edition),
        parsed.GetValue(_asOf),
        parsed.GetValue(_interpretation) ?? [],
        parsed.GetValue(GlobalOptions.Rubrics));
}
