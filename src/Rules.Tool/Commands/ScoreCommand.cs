using System.CommandLine;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tool.CommandLine;
using Digital40.Rules.Tool.Documents;
using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;
using Digital40.Rules.Tool.Screens;

namespace Digital40.Rules.Tool.Commands;

/// <summary>Scores the offices of a facts file.</summary>
internal sealed class ScoreCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly ScoringOptions _scoring;

    private readonly Option<string[]> _office = new("--office")
    {
        Description = "Only these offices, by their codes; any number of them. A province still gets its districts' facts.",
        HelpName = "code",
        AllowMultipleArgumentsPerToken = true,
    };

    public ScoreCommand(Terminal terminal)
        : base("score", "Score offices: points, what is confirmed of them, what can still be reached, and how much has been reported.")
    {
        _terminal = terminal;
        _scoring = ScoringOptions.AddTo(this);
        Add(_office);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } =
    [
        "score --facts samples/buriram-2568.json",
        "score --facts samples/buriram-2568.json --as-of 2025-03-31 --office 3100 --interpretation antivirus-share=100 webex-count=six-in-all",
        "score --facts samples/buriram-2568.json --json",
    ];

    private int Run(ParseResult parsed)
    {
        var problems = new InputProblems();
        var json = parsed.GetValue(GlobalOptions.Json);
        var input = ScoringInputReader.Read(_scoring.Read(parsed), problems);
        var offices = input is null ? [] : OfficeChoice.Among(input.Sheet, parsed.GetValue(_office) ?? [], problems);
        if (input is null || !problems.None)
        {
            return ProblemReport.Refuse(_terminal, problems.All, json);
        }

        var scorer = new Scorer(input.Rubric);
        var index = new FactIndex(input.Sheet);
        IReadOnlyList<Scorecard> cards = [.. offices.Select(office => scorer.Score(index, office, input.AsOf))];
        if (json)
        {
            Json.Write(_terminal.Output, ScoreDocument.Of(input, cards));
        }
        else
        {
            new ScoreScreen(_terminal, GlobalOptions.PhrasebookOf(parsed, _terminal)).Show(input, cards);
            ProblemReport.Warn(_terminal, input.Warnings);
        }

        return ExitCode.Success;
    }
}
