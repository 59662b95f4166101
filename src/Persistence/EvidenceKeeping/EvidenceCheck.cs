using Digital40.Persistence.Facts;
using Digital40.Persistence.Model;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>Checks evidence that is to be attached to a fact.</summary>
internal static class EvidenceCheck
{
    /// <summary>The fact, null where there is none, and everything that is wrong.</summary>
    public static async Task<(FactRow? Fact, List<StoreError> Errors)> RunAsync(
        StorageContext context, Scorers scorers, long factId, NewEvidence evidence, CancellationToken cancellationToken)
    {
        var fact = await context.Facts.TagWith(QueryTags.FactCurrent).Where(one => one.Id == factId)
            .OrderByDescending(one => one.Version).FirstOrDefaultAsync(cancellationToken);
        List<StoreError> errors = [];
        if (fact is not { ClosedAt: null })
        {
            errors.Add(fact is null ? FactErrors.Unknown(factId) : FactErrors.Withdrawn(factId));
        }

        if (evidence.Url is { } url && EvidenceLinks.CheckLink(url) is { } link)
        {
            errors.Add(link);
        }

        if (fact is not null)
        {
            errors.AddRange(await NextToAsync(context, scorers, fact, evidence, cancellationToken));
        }

        return (fact, errors);
    }

    /// <summary>What is wrong with the evidence next to its fact's edition and month.</summary>
    private static async Task<List<StoreError>> NextToAsync(
        StorageContext context, Scorers scorers, FactRow fact, NewEvidence evidence, CancellationToken cancellationToken)
    {
        List<StoreError> errors = [];
        if (scorers.Find(fact.Edition) is { } scorer && EvidenceLinks.CheckChannel(scorer.Rubric, evidence.Channel) is { } channel)
        {
            errors.Add(channel);
        }

        var approved = await StoredConflicts.ApprovedMonthsAsync(context, fact.Edition, [fact.Office], cancellationToken);
        if (approved.Contains((fact.Office, fact.ReportMonth)))
        {
            errors.Add(StoredConflicts.Approved(fact.ReportMonth, null, "id"));
        }

        return errors;
    }
}
