using System.CommandLine;
using Digital40.Api.Configuration;
using Digital40.Api.Seeding;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Commands;

/// <summary>Adds offices.</summary>
internal sealed class SeedCommand : ServiceCommand
{
    private readonly Argument<string> _file = new("offices")
    {
        Description = "A .json or .yaml file with a list 'offices', or a .csv file; columns and properties code, kind (department, province, district), parent, nameTh, nameEn. "
            + "What is left out is taken from the newest edition.",
        HelpName = "file",
    };

    public SeedCommand(CommandHost host)
        : base("seed", "Add the offices of a file, all or none; each gets a score at once. Offices that are there already as the file has them stay as they are.", host)
    {
        Add(_file);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } = ["seed samples/buriram-2568.json", "seed offices.csv"];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, IServiceProvider services, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(_file);
        var known = services.GetRequiredService<EditionStore>().Editions.LastOrDefault()?.InForce.Offices ?? new Dictionary<string, Office>();
        var file = OfficeReader.Read(path, known);
        if (file.Offices.Count == 0)
        {
            return Terminal.Refuse(file.Errors, "nothing was stored.");
        }

        services.GetRequiredService<Settings>().MakeDataFolder();
        await services.GetRequiredService<DatabaseStart>().RunAsync(cancellationToken);
        Terminal.Progress("Storing the offices and a score of each under every edition.");
        var (added, errors) = await services.GetRequiredService<OfficeSeeding>().RunAsync(new Caller("seed"), path, file, cancellationToken);
        if (errors.Count > 0)
        {
            return Terminal.Refuse(errors, "nothing was stored.");
        }

        Terminal.Say($"{added.Count:N0} offices are added; {file.Offices.Count - added.Count:N0} were there already.");
        return ExitCode.Done;
    }
}
