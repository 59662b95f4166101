using System.CommandLine;
using System.Globalization;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Scoring;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Commands;

/// <summary>Computes stored scores anew.</summary>
internal sealed class RescoreCommand : ServiceCommand
{
    private readonly Option<int?> _edition = EditionOption.Make("every edition");

    public RescoreCommand(CommandHost host)
        : base("rescore", "Compute every stored score anew from its facts, province by province, and then compare each with a fresh computation. 1 when one does not agree.", host)
    {
        Add(_edition);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } = ["rescore --edition 2568"];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, IServiceProvider services, CancellationToken cancellationToken)
    {
        var editions = services.GetRequiredService<EditionStore>();
        var year = parsed.GetValue(_edition);
        if (EditionOption.Problem(year, editions) is { } problem)
        {
            return Terminal.Refuse(problem);
        }

        await DatabaseReadiness.RequireAsync(services, cancellationToken);
        var provinces = await services.GetRequiredService<OfficeStore>().ListAsync(OfficeTier.Province, cancellationToken: cancellationToken);
        foreach (var edition in editions.Years.Where(one => year is null || one == year))
        {
            await ScoreAsync(edition, provinces, services.GetRequiredService<Rescorer>(), cancellationToken);
        }

        var found = (await services.GetRequiredService<ScoreVerifier>().ComputeAsync(cancellationToken)).Where(one => year is null || one.Edition == year).ToList();
        found.ForEach(one => Terminal.Error.WriteLine(FormattableString.Invariant($"{one.Edition} {one.Office}: {one.Kind}")));
        return found.Count == 0 ? ExitCode.Done : ExitCode.CheckFailed;
    }

    private async Task ScoreAsync(int edition, IReadOnlyList<OfficeRecord> provinces, Rescorer rescorer, CancellationToken cancellationToken)
    {
        foreach (var (index, province) in provinces.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            await rescorer.RepairAsync([new Disagreement(edition, province.Code, province.Code, DisagreementKind.Behind)], CancellationToken.None);
            Terminal.Progress(string.Create(CultureInfo.InvariantCulture, $"Edition {edition}: {index + 1} of {provinces.Count} provinces, {province.NameTh}."));
        }

        Terminal.Say($"Edition {edition}: {provinces.Count:N0} provinces are scored anew.");
    }
}
