using System.CommandLine;
using Digital40.Api.Configuration;
using Digital40.Persistence.Storage;

namespace Digital40.Api.Commands;

/// <summary>Brings the database up to date.</summary>
internal sealed class MigrateCommand : ServiceCommand
{
    private readonly Option<bool> _list = new("--list") { Description = "Only list the migrations that the database lacks, and change nothing. 1 when there are any." };

    public MigrateCommand(CommandHost host)
        : base("migrate", "Make the database where it is not there, and bring its tables up to date. The service does the same when it starts.", host)
    {
        Add(_list);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } = ["migrate", "migrate --list"];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (settings, database) = (services.GetRequiredService<Settings>(), services.GetRequiredService<DatabaseStart>());
        var pending = await database.PendingAsync(cancellationToken);
        foreach (var migration in pending)
        {
            Terminal.Say($"{migration}");
        }

        if (parsed.GetValue(_list))
        {
            return pending.Count == 0 ? ExitCode.Done : ExitCode.CheckFailed;
        }

        settings.MakeDataFolder();
        await database.RunAsync(cancellationToken);
        Terminal.Say($"The database {settings.DatabasePlace} is up to date; {pending.Count} migrations were carried out.");
        return ExitCode.Done;
    }
}
