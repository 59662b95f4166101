using System.CommandLine;
using Digital40.Rules.Facts;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tool.CommandLine;
using Digital40.Rules.Tool.Documents;
using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;
using Digital40.Rules.Tool.Screens;

namespace Digital40.Rules.Tool.Commands;

/// <summary>Says why an office's score is what it is, why it is not more, and what to do next.</summary>
internal sealed class ExplainCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly ScoringOptions _scoring;

    private readonly Option<string> _office = new("--office") { Description = "The office, by its code.", HelpName = "code", Required = true };

    private readonly Option<string[]> _criterion = new("--criterion")
    {
        Description = "Only these criteria, such as 1.1, with the facts behind them; any number of them. Without it, the whole card in outline.",
        HelpName = "code",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _gain = new("--gain")
    {
        Description = "Also plan: the least there is to do, by its deadlines, for so many points more.",
        HelpName = "points",
    };

    private readonly Option<bool> _allFacts = new("--all-facts") { Description = "List every fact; without it, a few of those that count and ten of those that do not." };

    public ExplainCommand(Terminal terminal)
        : base("explain", "Say why an office has its points, fact by fact, why it has not more, and what to do next.")
    {
        _terminal = terminal;
        Add(_office);
        _scoring = ScoringOptions.AddTo(this);
        Add(_criterion);
        Add(_gain);
        Add(_allFacts);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } =
    [
        "explain --office 3113 --criterion 1.1 --facts samples/buriram-2568.json",
        "explain --office 3100 --gain 5 --as-of 2025-03-01 --facts samples/buriram-2568.json",
    ];

    private int Run(ParseResult parsed)
    {
        var problems = new InputProblems();
        if (Read(parsed, problems) is not var (input, office, criteria, gain))
        {
            return ProblemReport.Refuse(_terminal, problems.All, parsed.GetValue(GlobalOptions.Json));
        }

        var card = new Scorer(input.Rubric).Score(input.Sheet, office.Code, input.AsOf);
        Show(parsed, input, ExplainedOffice.Of(card, criteria, gain));
        return ExitCode.Success;
    }

    private (ScoringInput Input, Office Office, IReadOnlySet<string> Criteria, decimal? Gain)? Read(ParseResult parsed, InputProblems problems)
    {
        var gain = parsed.GetValue(_gain) is { } text ? GainText.Read(text, problems) : null;
        if (ScoringInputReader.Read(_scoring.Read(parsed), problems) is not { } input
            || OfficeChoice.Among(input.Sheet, [parsed.GetRequiredValue(_office)], problems) is not [var office])
        {
            return null;
        }

        var criteria = CriterionChoice.Among(input.Rubric, office.Kind, parsed.GetValue(_criterion) ?? [], problems);
        return problems.None ? (input, office, criteria, gain) : null;
    }

    private void Show(ParseResult parsed, ScoringInput input, ExplainedOffice explained)
    {
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Json.Write(_terminal.Output, ExplainDocument.Of(input, explained));
            return;
        }

        new ExplainScreen(_terminal, GlobalOptions.PhrasebookOf(parsed, _terminal), DepthOf(parsed)).Show(input, explained);
        ProblemReport.Warn(_terminal, input.Warnings);
    }

    private ExplainDepth DepthOf(ParseResult parsed)
    {
        return parsed.GetValue(_allFacts) ? ExplainDepth.EveryFact
            : parsed.GetValue(_criterion) is { Length: > 0 } ? ExplainDepth.Criterion
            : ExplainDepth.Outline;
    }
}
