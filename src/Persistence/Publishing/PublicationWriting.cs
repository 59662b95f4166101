using System.Globalization;
using Digital40.Persistence.Audit;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Model;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Publishing;

/// <summary>Publishes scores and withdraws them within a write.</summary>
internal sealed class PublicationWriting(WriteSession session, Scorers scorers)
{
    public async Task<StoreResult<IReadOnlyList<Publication>>> PublishAsync(
        int edition, string office, DateOnly asOf, bool withDistricts, CancellationToken cancellationToken)
    {
        var scorer = scorers.Find(edition);
        var found = await session.Context.Offices.TagWith(QueryTags.OfficeFind).SingleOrDefaultAsync(one => one.Code == office, cancellationToken);
        var errors = Check(edition, scorer?.Rubric, office, found?.Tier, asOf);
        if (errors.Count > 0)
        {
            return Stored.Not<IReadOnlyList<Publication>>(errors);
        }

        await ScorePipeline.SeeAsync(session, scorer!, cancellationToken);
        var (code, province) = (found!.Code, found.Tier == OfficeTier.Province ? found.Code : found.ParentCode!);
        var index = await Cluster.LoadAsync(session.Context, edition, province, indicators: null, cancellationToken);
        var first = Add(scorer!.Score(index, index.Sheet.Offices.Single(one => one.Code == code), asOf), province, null);
        var districts = withDistricts && code == province ? index.Sheet.Offices.Where(one => one.Code != code) : [];
        return Stored.As<IReadOnlyList<Publication>>([first, .. districts.Select(one => Add(scorer.Score(index, one, asOf), province, first.Id))]);
    }

    public async Task<StoreResult<IReadOnlyList<Publication>>> WithdrawAsync(long id, string reason, CancellationToken cancellationToken)
    {
        var rows = await session.Context.Publications.TagWith(QueryTags.PublicationEdit).AsTracking()
            .Where(row => row.Id == id || row.MadeWith == id).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        List<StoreError> errors = [];
        if (rows.Count == 0)
        {
            errors.Add(new(StoreErrorCodes.PublicationUnknown, "There is no such publication.", "the number of a publication", id.ToString(CultureInfo.InvariantCulture), Field: "id"));
        }
        else if (rows[0].WithdrawnAt is { } at)
        {
            errors.Add(new(StoreErrorCodes.PublicationWithdrawn, "The publication has been withdrawn.", "one that is not", Text(at), Field: "id"));
        }

        if (FactErrors.OfReason(reason) is { } error)
        {
            errors.Add(error);
        }

        if (errors.Count > 0)
        {
            return Stored.Not<IReadOnlyList<Publication>>(errors);
        }

        List<PublicationRow> standing = [.. rows.Where(row => row.WithdrawnAt is null)];
        standing.ForEach(row => Withdraw(row, reason));
        return Stored.As(await PublicationRows.ReadAsync(session.Context, standing, cancellationToken));
    }

    private List<StoreError> Check(int edition, Rubric? rubric, string office, OfficeTier? tier, DateOnly asOf)
    {
        List<StoreError> errors = [];
        if (rubric is null)
        {
            errors.AddRange(FactErrors.NoEdition(edition));
        }

        if (tier is null)
        {
            errors.Add(new(StoreErrorCodes.OfficeUnknown, "There is no such office.", "the code of a province or a district", office, Field: "office"));
        }
        else if (tier == OfficeTier.Department)
        {
            errors.Add(new(StoreErrorCodes.OfficeNotScored, "A department is not scored.", "a province or a district", office, Field: "office"));
        }

        // After its year there is no other score of an edition, and so no other day to publish one for.
        var (earliest, today) = (rubric?.Window.Start, ScoringDay.LocalDay(session.At));
        var latest = rubric is not null && today.Year > rubric.Window.End.Year ? new DateOnly(rubric.Window.End.Year, 12, 31) : today;
        if (asOf > latest || asOf < earliest)
        {
            errors.Add(new(
                StoreErrorCodes.PublicationAsOf, "Scores are not published as of that day.", $"{Text(earliest)} to {Text(latest)}", Text(asOf), Field: "asOf"));
        }

        return errors;
    }

    private Publication Add(Scorecard card, string province, long? madeWith)
    {
        var row = PublicationRows.Of(card, province, madeWith, session);
        List<PublishedCriterionRow> criteria = [.. card.Criteria.Index().Select(pair => PublicationRows.Criterion(row.Id, pair.Item, pair.Index))];
        session.Context.Publications.Add(row);
        session.Context.PublishedCriteria.AddRange(criteria);
        session.Context.PublishedCards.Add(PublicationRows.Card(row.Id, card));
        Record("score.publish", row, null, null);
        return PublicationRows.ToStored(row, criteria);
    }

    private void Withdraw(PublicationRow row, string reason)
    {
        var before = PublicationRows.Describe(row);
        (row.WithdrawnAt, row.WithdrawnBy, row.Reason) = (session.At, session.Caller.Subject, reason);
        Record("score.withdraw", row, before, reason);
    }

    private void Record(string action, PublicationRow row, string? before, string? reason) =>
        session.Record(new AuditDraft(action, "publication", row.Id)
        {
            Office = row.Office, Edition = row.Edition, Before = before, After = PublicationRows.Describe(row), Reason = reason,
        });

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "the first day";

    private static string Text(DateTimeOffset instant) => instant.ToString("O", CultureInfo.InvariantCulture);
}
