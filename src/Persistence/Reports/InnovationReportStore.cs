using System.Text.Encodings.Web;
using System.Text.Json;
using Digital40.Persistence.Audit;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Model;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Rubrics;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Reports;

/// <summary>Innovation reports: the edition's form, filled in. Each time it is handed in is kept.</summary>
public sealed class InnovationReportStore
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IDbContextFactory<StorageContext> _contexts;
    private readonly Writer _writer;
    private readonly Scorers _scorers;

    internal InnovationReportStore(IDbContextFactory<StorageContext> contexts, Writer writer, Scorers scorers)
    {
        _contexts = contexts;
        _writer = writer;
        _scorers = scorers;
    }

    /// <summary>Hands a report in; an earlier one is kept and no longer holds.</summary>
    /// <param name="caller">Who hands it in.</param>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="office">The province's code.</param>
    /// <param name="answers">The answers, each field once.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The report; or an error for each required field that is empty and each answer that the form does not ask for.</returns>
    public Task<StoreResult<InnovationReport>> SubmitAsync(
        Caller caller, int edition, string office, IReadOnlyList<FormAnswer> answers, CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(caller, "innovation.submit", (session, token) => SubmitAsync(session, edition, office, answers, token), cancellationToken);

    /// <summary>The report that holds; null where none was handed in.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="office">The province's code.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<InnovationReport?> FindAsync(int edition, string office, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await LastAsync(context, edition, office, cancellationToken) is { } row ? ToReport(row) : null;
    }

    /// <summary>Each time that a report was handed in, the first one first; may be empty.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="office">The province's code.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<InnovationReport>> VersionsAsync(int edition, string office, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.InnovationReports.TagWith(QueryTags.InnovationReportVersions)
            .Where(report => report.Edition == edition && report.Office == office).OrderBy(report => report.Version).ToListAsync(cancellationToken);
        return [.. rows.Select(ToReport)];
    }

    /// <summary>The reports of some numbers, each as it was handed in that time; unknown numbers are left out.</summary>
    /// <param name="ids">The numbers; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<InnovationReport>> FindAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.InnovationReports.TagWith(QueryTags.InnovationReportsById).Where(report => ids.Contains(report.Id))
            .ToListAsync(cancellationToken);
        return [.. rows.Select(ToReport)];
    }

    private async Task<StoreResult<InnovationReport>> SubmitAsync(
        WriteSession session, int edition, string office, IReadOnlyList<FormAnswer> answers, CancellationToken cancellationToken)
    {
        if (_scorers.Find(edition) is not { } scorer)
        {
            return Stored.Not<InnovationReport>(FactErrors.NoEdition(edition));
        }

        var errors = InnovationForms.Check(scorer.Rubric.InnovationForm, answers);
        if (!await session.Context.Offices.TagWith(QueryTags.OfficeFind).AnyAsync(
            one => one.Code == office && one.Tier == OfficeTier.Province, cancellationToken))
        {
            errors.Insert(0, new StoreError(StoreErrorCodes.OfficeUnknown, "There is no such province.", "the code of a province", office, Field: "office"));
        }

        if (errors.Count > 0)
        {
            return Stored.Not<InnovationReport>(errors);
        }

        var before = await LastAsync(session.Context, edition, office, cancellationToken);
        var row = new InnovationReportRow
        {
            Id = session.NextId(),
            Edition = edition,
            Office = office,
            Version = (before?.Version ?? 0) + 1,
            Content = JsonSerializer.Serialize(answers.ToDictionary(answer => answer.Field, answer => answer.Value), Plain),
            SubmittedAt = session.At,
            SubmittedBy = session.Caller.Subject,
        };
        session.Context.InnovationReports.Add(row);
        session.Touched.AddReport(edition, office, office);
        session.Record(new AuditDraft("innovation.submit", "innovation-report", row.Id)
        {
            Office = office, Edition = edition, Before = before?.Content, After = row.Content,
        });
        return Stored.As(ToReport(row));
    }

    private static Task<InnovationReportRow?> LastAsync(StorageContext context, int edition, string office, CancellationToken cancellationToken) =>
        context.InnovationReports.TagWith(QueryTags.InnovationReportFind).Where(report => report.Edition == edition && report.Office == office)
            .OrderByDescending(report => report.Version).FirstOrDefaultAsync(cancellationToken);

    private static InnovationReport ToReport(InnovationReportRow row) => new(
        row.Id, row.Edition, row.Office, row.Version, JsonSerializer.Deserialize<Dictionary<string, string>>(row.Content)!, row.SubmittedAt, row.SubmittedBy);
}
