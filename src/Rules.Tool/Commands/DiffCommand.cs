using System.CommandLine;
using Digital40.Rules.Comparing;
using Digital40.Rules.Tool.CommandLine;
using Digital40.Rules.Tool.Documents;
using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;
using Digital40.Rules.Tool.Screens;

namespace Digital40.Rules.Tool.Commands;

/// <summary>Shows what changed between two editions.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly Option<string> _from = EditionOptions.Required("--from", "The first edition: its Buddhist year, or the path of its folder.");
    private readonly Option<string> _to = EditionOptions.Required("--to", "The second edition: its Buddhist year, or the path of its folder.");

    public DiffCommand(Terminal terminal)
        : base("diff", "Show what changed between two editions, by criterion: thresholds, points, levels, measures, deadlines, wordings. How a file is laid out is no change.")
    {
        _terminal = terminal;
        Add(_from);
        Add(_to);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } =
    [
        "diff --from 2568 --to 2569",
        "diff --from 2568 --to drafts/2569 --json",
    ];

    private int Run(ParseResult parsed)
    {
        var problems = new InputProblems();
        var json = parsed.GetValue(GlobalOptions.Json);
        if (EditionCatalogue.Open(parsed.GetValue(GlobalOptions.Rubrics), problems) is not { } catalogue)
        {
            return ProblemReport.Refuse(_terminal, problems.All, json);
        }

        var from = EditionName.Find(parsed.GetRequiredValue(_from), _from.Name, catalogue, problems);
        var to = EditionName.Find(parsed.GetRequiredValue(_to), _to.Name, catalogue, problems);
        if (from is null || to is null)
        {
            return ProblemReport.Refuse(_terminal, problems.All, json);
        }

        var comparison = EditionComparer.Compare(from.Edition, to.Edition);
        if (json)
        {
            Json.Write(_terminal.Output, DiffDocument.Of(comparison));
        }
        else
        {
            new DiffScreen(_terminal, GlobalOptions.PhrasebookOf(parsed, _terminal)).Show(comparison);
        }

        return ExitCode.Success;
    }
}
