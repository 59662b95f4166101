using System.CommandLine;
using Digital40.Rules.Checking;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Tool.CommandLine;
using Digital40.Rules.Tool.Documents;
using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;
using Digital40.Rules.Tool.Screens;

namespace Digital40.Rules.Tool.Commands;

/// <summary>Proves things about an edition.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly Option<string?> _edition = EditionOptions.Edition("the newest that is not a draft");
    private readonly Option<string[]> _interpretation = InterpretationOption.Make();

    public CheckCommand(Terminal terminal)
        : base(
            "check",
            "Prove an edition: sums agree, no combination of measures is without a level or has two, no level is out of reach, everything is read, dated and "
            + "has its clause, published editions are as they were, and nothing is left to be confirmed. What fails is shown with a witness, and the exit code "
            + "is 1.")
    {
        _terminal = terminal;
        Add(_edition);
        Add(_interpretation);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } =
    [
        "check --edition 2568",
        "check --edition 2568 --interpretation survey-thresholds=97-98-99-100",
    ];

    private int Run(ParseResult parsed)
    {
        var problems = new InputProblems();
        var json = parsed.GetValue(GlobalOptions.Json);
        if (Read(parsed, problems) is not var (found, rubric, published))
        {
            return ProblemReport.Refuse(_terminal, problems.All, json);
        }

        var report = EditionChecker.Check(found.Edition, rubric.Interpretation, published);
        if (json)
        {
            Json.Write(_terminal.Output, CheckDocument.Of(report, found));
        }
        else
        {
            new CheckScreen(_terminal, GlobalOptions.PhrasebookOf(parsed, _terminal)).Show(report, found);
        }

        return report.Passed ? ExitCode.Success : ExitCode.CheckFailed;
    }

    private (FoundEdition Found, Rubric Rubric, PublishedLock Published)? Read(ParseResult parsed, InputProblems problems)
    {
        if (EditionCatalogue.Open(parsed.GetValue(GlobalOptions.Rubrics), problems) is not { } catalogue
            || EditionName.FindOrNewest(parsed.GetValue(_edition), catalogue, problems) is not { } found)
        {
            return null;
        }

        var rubric = InterpretationText.Read(parsed.GetValue(_interpretation) ?? [], found, problems);
        var published = PublishedLock.Read(found.Parent);
        problems.Add(published.Errors.Select(error => InputProblem.Of(error, found.Parent)));
        return problems.None ? (found, rubric!, published) : null;
    }
}
