using System.CommandLine;
using System.Globalization;
using System.Text;
using Digital40.Api.Exporting;
using Digital40.Persistence.Offices;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Commands;

/// <summary>Writes facts as import takes them.</summary>
internal sealed class ExportCommand : ServiceCommand
{
    private const string Csv = "csv";
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private readonly Option<string?> _office = new("--office") { Description = "Only this office: a province with its districts, or a district. Without it, all.", HelpName = "code" };
    private readonly Option<int?> _edition = EditionOption.Make("the newest");
    private readonly Option<string> _format = new("--format") { Description = "json or csv.", HelpName = "json|csv", DefaultValueFactory = _ => "json" };
    private readonly Option<string?> _output = new("--output")
    {
        Description = "The file to write. Without it, the facts are printed. Next to a .csv file the offices are written in offices.csv.", HelpName = "file",
    };

    public ExportCommand(CommandHost host)
        : base("export", "Write the facts that hold, with offices and evidence, as a file that seed and import take: importing it elsewhere gives the same facts.", host)
    {
        Add(_office);
        Add(_edition);
        Add(_format.AcceptOnlyFromAmong("json", Csv));
        Add(_output);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } = ["export --output facts.json", "export --office 3113 --format csv --output facts.csv"];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, IServiceProvider services, CancellationToken cancellationToken)
    {
        var editions = services.GetRequiredService<EditionStore>();
        var export = services.GetRequiredService<FactExport>();
        await DatabaseReadiness.RequireAsync(services, cancellationToken);
        var (year, code) = (parsed.GetValue(_edition), parsed.GetValue(_office));
        var offices = await export.OfficesAsync(code, cancellationToken);
        List<string> problems = [.. new[] { EditionOption.Problem(year, editions), Problem(code, offices) }.OfType<string>()];
        var edition = year is { } given ? editions.Find(given) : EditionOption.Newest(editions);
        if (problems.Count > 0 || edition is null)
        {
            return Terminal.Refuse([.. problems, "Nothing was written."]);
        }

        var facts = export.FactsAsync(edition.Year, offices.FirstOrDefault(office => office.Code == code), cancellationToken);
        var count = await WriteAsync(parsed, edition.InForce, offices, facts);
        Terminal.Progress(string.Create(CultureInfo.InvariantCulture, $"{count:N0} facts of edition {edition.Year}, {offices.Count:N0} offices."));
        return ExitCode.Done;
    }

    private static string? Problem(string? code, IReadOnlyList<OfficeRecord> offices) => code is not null && offices.Count == 0
        ? $"--office office-unknown There is no such province or district: expected the code of one, found '{code}'"
        : null;

    private async Task<int> WriteAsync(ParseResult parsed, Rubric rubric, IReadOnlyList<OfficeRecord> offices, IAsyncEnumerable<ExportedFact> facts)
    {
        var path = parsed.GetValue(_output);
        var isCsv = parsed.GetValue(_format) == Csv;
        if (path is null)
        {
            return await WriteAsync(Terminal.Output, isCsv, rubric, offices, facts);
        }

        if (isCsv)
        {
            await using var list = new StreamWriter(Path.Join(Path.GetDirectoryName(path), "offices.csv"), append: false, WithMark);
            await CsvFactsFile.WriteAsync(list, offices);
        }

        await using var file = isCsv ? new StreamWriter(path, append: false, WithMark) : new StreamWriter(path);
        return await WriteAsync(file, isCsv, rubric, offices, facts);
    }

    private static Task<int> WriteAsync(TextWriter output, bool isCsv, Rubric rubric, IReadOnlyList<OfficeRecord> offices, IAsyncEnumerable<ExportedFact> facts) =>
        isCsv ? CsvFactsFile.WriteAsync(output, rubric, facts) : JsonFactsFile.WriteAsync(output, rubric.Year, offices, facts);
}
