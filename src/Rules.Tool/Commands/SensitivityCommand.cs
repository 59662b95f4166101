using System.CommandLine;
using Digital40.Rules.Sensitivity;
using Digital40.Rules.Tool.CommandLine;
using Digital40.Rules.Tool.Documents;
using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;
using Digital40.Rules.Tool.Screens;

namespace Digital40.Rules.Tool.Commands;

/// <summary>Scores every single departure from the register's choices and shows what moves.</summary>
internal sealed class SensitivityCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly ScoringOptions _scoring;

    public SensitivityCommand(Terminal terminal)
        : base("sensitivity", "Score the facts under every other option of the interpretation register, one at a time, and show which scores move and by how much.")
    {
        _terminal = terminal;
        _scoring = ScoringOptions.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } =
    [
        "sensitivity --facts samples/buriram-2568.json",
        "sensitivity --facts samples/buriram-2568.json --as-of 2025-03-31 --interpretation antivirus-share=100",
    ];

    private int Run(ParseResult parsed)
    {
        var problems = new InputProblems();
        var json = parsed.GetValue(GlobalOptions.Json);
        if (ScoringInputReader.Read(_scoring.Read(parsed), problems) is not { } input)
        {
            return ProblemReport.Refuse(_terminal, problems.All, json);
        }

        var report = SensitivityAnalysis.Run(input.Edition, input.Sheet, input.AsOf, input.Rubric.Interpretation);
        if (json)
        {
            Json.Write(_terminal.Output, SensitivityDocument.Of(input, report));
        }
        else
        {
            new SensitivityScreen(_terminal, GlobalOptions.PhrasebookOf(parsed, _terminal)).Show(input, report);
            ProblemReport.Warn(_terminal, input.Warnings);
        }

        return ExitCode.Success;
    }
}
