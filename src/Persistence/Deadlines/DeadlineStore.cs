using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;
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

    /// <summary>A page of deadlines.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="filter">Which.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="order">What the list is sorted by.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Empty where there is no such edition.</returns>
    /// <exception cref="PageCursorException">A cursor is none of the list's in this order.</exception>
    public async Task<Page<OfficeDeadline>> ListAsync(
        int edition, DeadlineFilter filter, PageRequest page, DeadlineOrder order = DeadlineOrder.Due, CancellationToken cancellationToken = default)
    {
        var (after, before) = (DeadlinePlace.Read(page.After, "after", order), DeadlinePlace.Read(page.Before, "before", order));
        var (first, last) = page.Descending ? (before, after) : (after, before);
        var placed = (await FindAsync(edition, filter, cancellationToken))
            .Select(one => (Place: DeadlinePlace.Of(one.Deadline, one.SortKey, order), one.Deadline))
            .Where(one => (first is null || one.Place.CompareTo(first) > 0) && (last is null || one.Place.CompareTo(last) < 0));
        var sorted = page.Descending != page.Backward ? placed.OrderByDescending(one => one.Place) : placed.OrderBy(one => one.Place);
        return Pages.Of([.. sorted.Take(page.First + 1)], page, one => one.Place.Cursor(order)).Select(one => one.Deadline);
    }

    /// <summary>All deadlines that a filter lets through, those of an office in time, the undated ones last; empty where there is no such edition.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="filter">Which; the offices should be few.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<OfficeDeadline>> ListAsync(int edition, DeadlineFilter filter, CancellationToken cancellationToken = default) =>
        [.. (await FindAsync(edition, filter, cancellationToken)).Select(one => one.Deadline)];

    /// <summary>How many deadlines a filter lets through; 0 where there is no such edition.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> CountAsync(int edition, DeadlineFilter filter, CancellationToken cancellationToken = default) =>
        (await FindAsync(edition, filter, cancellationToken)).Count();

    private async Task<IEnumerable<(OfficeDeadline Deadline, string SortKey)>> FindAsync(
        int edition, DeadlineFilter filter, CancellationToken cancellationToken)
    {
        if (_scorers.Find(edition)?.Rubric is not { } rubric)
        {
            return [];
        }

        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var wanted = new OfficeFilter { Offices = filter.Offices, Provinces = filter.Provinces };
        var offices = await context.Offices.TagWith(QueryTags.DeadlineOffices).Where(wanted).Where(office => office.Tier != OfficeTier.Department)
            .Select(office => new { office.Code, office.Tier, office.SortKey }).ToListAsync(cancellationToken);
        var met = await context.DeadlinesMet.TagWith(QueryTags.DeadlinesMet).Where(one => one.Edition == edition)
            .Join(context.Offices.Where(wanted), one => one.Office, office => office.Code, (one, office) => one)
            .ToDictionaryAsync(one => (one.Office, one.Deadline, one.Month), one => one.MetOn, cancellationToken);
        var asOf = filter.AsOf ?? ScoringDay.LocalDay(_time.GetUtcNow());
        var deadlines = rubric.Deadlines.ToDictionary(deadline => deadline.Code);
        var (province, district) = (DueList.For(rubric, OfficeKind.Province, asOf), DueList.For(rubric, OfficeKind.District, asOf));
        return
            from office in offices
            from item in office.Tier == OfficeTier.Province ? province : district
            let metOn = met.TryGetValue((office.Code, item.Deadline, Months.Write(item.Month) ?? 0), out var day) && day <= asOf ? day : (DateOnly?)null
            let deadline = new OfficeDeadline(rubric, deadlines[item.Deadline], office.Code, item, StatusOf(item, metOn), metOn)
            where Matches(deadline, filter)
            select (deadline, office.SortKey);
    }

    private static DeadlineStatus StatusOf(DueItem item, DateOnly? metOn) => (item.Status, metOn) switch
    {
        (_, { } on) => on > item.Due ? DeadlineStatus.MetLate : DeadlineStatus.Met,
        (DueStatus.Passed, _) => DeadlineStatus.Missed,
        (DueStatus.DueSoon, _) => DeadlineStatus.DueSoon,
        (DueStatus.Undated, _) => DeadlineStatus.Open,
        _ => DeadlineStatus.Upcoming,
    };

    private static bool Matches(OfficeDeadline deadline, DeadlineFilter filter)
    {
        return (filter.Criterion is null || filter.Criterion == deadline.Item.Criterion)
            && (filter.Statuses is null || filter.Statuses.Contains(deadline.Status))
            && (filter.From is null || deadline.Item.Due >= filter.From)
            && (filter.To is null || deadline.Item.Due <= filter.To);
    }
}
