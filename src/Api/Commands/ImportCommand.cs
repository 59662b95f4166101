using System.CommandLine;
using Digital40.Api.Configuration;
using Digital40.Api.Seeding;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Storage;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Commands;

/// <summary>Takes over facts.</summary>
internal sealed class ImportCommand : ServiceCommand
{
    private readonly Argument<string> _file = new("facts")
    {
        Description = "A facts file, .json, .yaml or .csv, as samples/README.md describes it. A .csv file takes its offices from offices.csv beside it, or from the database.",
        HelpName = "file",
    };

    private readonly Option<int?> _edition = EditionOption.Make("the edition that the file says, or the newest");

    public ImportCommand(CommandHost host)
        : base(
            "import",
            "Take over the facts of a file, with their evidence as it stands there. All or none of them are stored; a file of more than 100,000 facts is stored in parts of that size, "
                + "each all or none. The same file again stores nothing. Offices must be there: seed them first.",
            host)
    {
        Add(_file);
        Add(_edition);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } = ["import samples/buriram-2568.json", "import facts.csv --edition 2568"];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, IServiceProvider services, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(_file);
        var year = parsed.GetValue(_edition);
        var editions = services.GetRequiredService<EditionStore>();
        if (EditionOption.Problem(year, editions) is { } problem)
        {
            return Terminal.Refuse(problem);
        }

        services.GetRequiredService<Settings>().MakeDataFolder();
        await services.GetRequiredService<DatabaseStart>().RunAsync(cancellationToken);
        var known = await OfficesAsync(services.GetRequiredService<OfficeStore>(), cancellationToken);
        var (edition, file) = FactFile.Read(path, editions, year, known.Count > 0 ? known : null);
        Terminal.Warn(file.Warnings);
        return file.Sheet is { } sheet ? await StoreAsync(path, sheet, edition, services, cancellationToken) : Terminal.Refuse(file.Errors, "nothing was stored.");
    }

    private static async Task<IReadOnlyCollection<Office>> OfficesAsync(OfficeStore offices, CancellationToken cancellationToken) =>
    [
        .. (await offices.ListAsync(cancellationToken: cancellationToken)).Where(office => office.Tier != OfficeTier.Department).Select(office =>
            office.Tier == OfficeTier.Province ? new Office(office.Code, OfficeKind.Province) : new Office(office.Code, OfficeKind.District, office.Parent)),
    ];

    private async Task<int> StoreAsync(string path, FactSheet sheet, int edition, IServiceProvider services, CancellationToken cancellationToken)
    {
        var result = await services.GetRequiredService<FactImport>().RunAsync(path, sheet, Terminal.Progress, cancellationToken);
        if (result.Errors.Count > 0)
        {
            var stored = result.Stored + result.Repeated;
            return Terminal.Refuse(result.Errors, stored == 0 ? "nothing was stored." : FormattableString.Invariant($"the first {stored:N0} facts are stored, and no others."));
        }

        Terminal.Say(result.Repeated > 0
            ? (FormattableString)$"{result.Stored:N0} facts of edition {edition} are stored; {result.Repeated:N0} had been stored by this file before."
            : $"{result.Stored:N0} facts of edition {edition} are stored.");
        return ExitCode.Done;
    }
}
