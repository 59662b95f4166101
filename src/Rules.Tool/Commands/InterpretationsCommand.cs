using System.CommandLine;
using Digital40.Rules.Tool.CommandLine;
using Digital40.Rules.Tool.Documents;
using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;
using Digital40.Rules.Tool.Screens;

namespace Digital40.Rules.Tool.Commands;

/// <summary>Lists what the document leaves open and how it can be read.</summary>
internal sealed class InterpretationsCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly Option<string?> _edition = EditionOptions.Edition("the newest that is not a draft");

    public InterpretationsCommand(Terminal terminal)
        : base("interpretations", "List what the document leaves open: each question with its clause, its options, the one in force and who decides.")
    {
        _terminal = terminal;
        Add(_edition);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } = ["interpretations --edition 2568"];

    private int Run(ParseResult parsed)
    {
        var problems = new InputProblems();
        var json = parsed.GetValue(GlobalOptions.Json);
        var catalogue = EditionCatalogue.Open(parsed.GetValue(GlobalOptions.Rubrics), problems);
        var found = catalogue is null ? null : EditionName.FindOrNewest(parsed.GetValue(_edition), catalogue, problems);
        if (found is null)
        {
            return ProblemReport.Refuse(_terminal, problems.All, json);
        }

        if (json)
        {
            Json.Write(_terminal.Output, RegisterDocument.Of(found.Edition));
        }
        else
        {
            new RegisterScreen(_terminal, GlobalOptions.PhrasebookOf(parsed, _terminal)).Show(found.Edition);
        }

        return ExitCode.Success;
    }
}
