using System.CommandLine;
using Digital40.Persistence.Audit;

namespace Digital40.Api.Commands;

/// <summary>Walks the chain of the audit.</summary>
internal sealed class AuditVerifyCommand(CommandHost host) : ServiceCommand(
    "verify", "Walk the whole chain of audit entries and name each that was edited, removed or moved. 1 when there is one. The hash at its end, kept elsewhere, proves later that nothing before it was rewritten.", host)
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } = ["audit verify"];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, IServiceProvider services, CancellationToken cancellationToken)
    {
        await DatabaseReadiness.RequireAsync(services, cancellationToken);
        var result = await services.GetRequiredService<AuditStore>().VerifyAsync(cancellationToken);
        foreach (var problem in result.Problems)
        {
            Terminal.Error.WriteLine(FormattableString.Invariant($"Entry {problem.Sequence} is {problem.Kind.ToString().ToLowerInvariant()}."));
        }

        if (result.IsWhole)
        {
            Terminal.Say($"The audit is whole: {result.Sequence:N0} entries, the last one with hash {result.Hash}.");
        }

        return result.IsWhole ? ExitCode.Done : ExitCode.CheckFailed;
    }
}
