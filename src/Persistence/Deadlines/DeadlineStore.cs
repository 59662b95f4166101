using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Rules.Explanations.Duties;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Deadlines;

/// <summary>
/// Every date of every deadline and recurring duty for each office. Which are met, and when, is kept up to date with every write; the rest is the edition's.
/// </summary>
public sealed class DeadlineStore
{
    private readonly IDbContextFactory<StorageContext> _contexts;
    private readonly Scorers _scorers;
    private readonly TimeProvider _time;

    internal DeadlineStore(IDbContextFactory<StorageContext> contexts, Scorers scorers, TimeProvider time)
    {
        _contexts = contexts;
        _scorers = scorers;
        _time = time;
    }

    /// <summary>The deadlines of some offices: office by office in order of code, in time, the undated ones last; empty where there is no such edition.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<OfficeDeadline>> ListAsync(int edition, DeadlineFilter filter, CancellationToken cancellationToken = default)
    {
        if (_scorers.Find(edition)?.Rubric is not { } rubric)
        {
            return [];
        }

        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var wanted = filter.Offices;
        var offices = await context.Offices.TagWith(QueryTags.OfficeFind).Where(office => wanted.Contains(office.Code) && office.Tier != OfficeTier.Department)
            .OrderBy(office => office.Code).Select(office => new { office.Code, office.Tier }).ToListAsync(cancellationToken);
        var met = await context.DeadlinesMet.TagWith(QueryTags.DeadlinesMet).Where(one => one.Edition == edition && wanted.Contains(one.Office))
            .ToDictionaryAsync(one => (one.Office, one.Deadline, one.Month), one => one.MetOn, cancellationToken);
        var asOf = filter.AsOf ?? ScoringDay.LocalDay(_time.GetUtcNow());
        return
        [
            .. offices.SelectMany(office => DueList.For(rubric, office.Tier == OfficeTier.Province ? OfficeKind.Province : OfficeKind.District, asOf)
                .Select(item => Of(rubric, office.Code, item, asOf, met.TryGetValue((office.Code, item.Deadline, Months.Write(item.Month) ?? 0), out var on) ? on : null)))
                .Where(deadline => Matches(deadline, filter)),
        ];
    }

    private static OfficeDeadline Of(Rubric rubric, string office, DueItem item, DateOnly asOf, DateOnly? metOn)
    {
        var met = metOn <= asOf ? metOn : null;
        var status = (item.Status, met) switch
        {
            (_, { } on) => on > item.Due ? DeadlineStatus.MetLate : DeadlineStatus.Met,
            (DueStatus.Passed, _) => DeadlineStatus.Missed,
            (DueStatus.DueSoon, _) => DeadlineStatus.DueSoon,
            (DueStatus.Undated, _) => DeadlineStatus.Open,
            _ => DeadlineStatus.Upcoming,
        };
        return new OfficeDeadline(rubric.Year, office, item, status, met);
    }

    private static bool Matches(OfficeDeadline deadline, DeadlineFilter filter)
    {
        return (filter.Statuses is null || filter.Statuses.Contains(deadline.Status))
            && (filter.From is null || deadline.Item.Due >= filter.From)
            && (filter.To is null || deadline.Item.Due <= filter.To);
    }
}
