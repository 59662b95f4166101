using System.CommandLine;
using Digital40.Persistence.Memberships;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Commands;

/// <summary>Lets somebody serve an office: how the first officers come in, whom nobody inside could let in.</summary>
internal sealed class MembershipGrantCommand : ServiceCommand
{
    private readonly Argument<string> _subject = new("subject") { Description = "The object id of the person or daemon in its directory." };
    private readonly Argument<string> _office = new("office") { Description = "The official code of the office." };
    private readonly Argument<MemberRole> _role = new("role") { Description = "What they are there." };

    public MembershipGrantCommand(CommandHost host)
        : base("grant", "Let somebody serve an office from now on, in any role. It is audited, as done by the command.", host)
    {
        Add(_subject);
        Add(_office);
        Add(_role);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } = ["membership grant 7d0a3c1e-5b6f-4a57-9d5c-2f1f0a8e4b11 3100 ProvinceOfficer"];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, IServiceProvider services, CancellationToken cancellationToken)
    {
        await DatabaseReadiness.RequireAsync(services, cancellationToken);
        var (subject, office, role) = (parsed.GetRequiredValue(_subject), parsed.GetRequiredValue(_office), parsed.GetRequiredValue(_role));
        var result = await services.GetRequiredService<MembershipStore>().GrantAsync(
            new Caller("membership grant"), subject, office, role, services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken: cancellationToken);
        if (!result.IsStored)
        {
            return Terminal.Refuse(string.Join('\n', result.Errors.Select(error => $"{error.Field ?? "membership"}: {error.Message}")));
        }

        Terminal.Say($"{role} of {office} from now on.");
        return ExitCode.Done;
    }
}
