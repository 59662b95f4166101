using System.CommandLine;
using System.Globalization;
using Digital40.Rules.Drafting;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Tool.CommandLine;
using Digital40.Rules.Tool.Documents;
using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;
using Digital40.Rules.Tool.Screens;

namespace Digital40.Rules.Tool.Commands;

/// <summary>Begins a new year's edition.</summary>
internal sealed class NewCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly Option<string> _year = EditionOptions.Required("--year", "The Buddhist year of the new edition.");
    private readonly Option<string> _from = EditionOptions.Required("--from", "The Buddhist year of the edition to begin from.");

    private readonly Option<string?> _cases = new("--cases")
    {
        Description = "The folder of cases, one subfolder a Buddhist year; those of the old year are taken over. Without it, rules-tests beside src where that is found.",
        HelpName = "folder",
    };

    public NewCommand(Terminal terminal)
        : base(
            "new",
            "Begin a new year's edition from an earlier one: a draft with every date moved and every value marked as to be confirmed, and its cases. Nothing is "
            + "overwritten. It is written into --rubrics; without that, into src/Rules/Editions of the source folder that the command runs in.")
    {
        _terminal = terminal;
        Add(_year);
        Add(_from);
        Add(_cases);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } =
    [
        "new --year 2569 --from 2568",
        "new --year 2569 --from 2568 --rubrics drafts",
    ];

    private int Run(ParseResult parsed)
    {
        var problems = new InputProblems();
        var json = parsed.GetValue(GlobalOptions.Json);
        if (Read(parsed, problems) is not var (folder, cases, from, year))
        {
            return ProblemReport.Refuse(_terminal, problems.All, json);
        }

        var result = EditionDraft.Create(folder, from, year, cases);
        if (result.Edition is null)
        {
            var origin = Path.Join(folder, from.ToString(CultureInfo.InvariantCulture));
            return ProblemReport.Refuse(_terminal, [.. result.Errors.Select(error => InputProblem.Of(error, error.Line > 0 ? origin : ""))], json);
        }

        if (json)
        {
            Json.Write(_terminal.Output, DraftDocument.Of(result, from));
        }
        else
        {
            new DraftScreen(_terminal, GlobalOptions.PhrasebookOf(parsed, _terminal)).Show(result, from);
        }

        return ExitCode.Success;
    }

    private (string Folder, string? Cases, int From, int Year)? Read(ParseResult parsed, InputProblems problems)
    {
        var source = SourceFolder.Find(Directory.GetCurrentDirectory());
        var folder = parsed.GetValue(GlobalOptions.Rubrics) ?? source?.Editions;
        if (folder is null)
        {
            problems.Add(InputProblem.OfOption("--rubrics", "rubrics-missing", "There is no source folder here to write into", "a folder of editions", "none"));
            return null;
        }

        var year = YearText.Read(parsed.GetRequiredValue(_year), _year.Name, problems);
        var from = YearText.Read(parsed.GetRequiredValue(_from), _from.Name, problems);
        if (EditionCatalogue.Open(folder, problems) is { } catalogue && from is { } old && !catalogue.Years.Contains(old.Value))
        {
            problems.Add(InputProblem.OfOption(_from.Name, "edition-unknown", "There is no such edition", $"one of {string.Join(", ", catalogue.Years)}", $"'{old}'"));
        }

        var cases = parsed.GetValue(_cases) ?? (parsed.GetValue(GlobalOptions.Rubrics) is null ? source?.Cases : null);
        return problems.None ? (folder, cases, from!.Value.Value, year!.Value.Value) : null;
    }
}
