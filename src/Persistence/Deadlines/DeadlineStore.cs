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

    /// <summary>A page of deadlines: in time, the undated ones last; those of one day by the code of the office, then by their own.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="filter">Which.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Empty where there is no such edition.</returns>
    /// <exception cref="PageCursorException">A cursor is none of the list's.</exception>
    public async Task<Page<OfficeDeadline>> ListAsync(
        int edition, DeadlineFilter filter, PageRequest page, CancellationToken cancellationToken = default)
    {
        var (after, before) = (DeadlinePlace.Read(page.After, "after"), DeadlinePlace.Read(page.Before, "before"));
        var (first, last) = page.Descending ? (before, after) : (after, before);
        var placed = (await FindAsync(edition, filter, cancellationToken)).Select(deadline => (Place: DeadlinePlace.Of(deadline), Deadline: deadline))
            .Where(one => (first is null || one.Place.CompareTo(first) > 0) && (last is null || one.Place.CompareTo(last) < 0));
        var sorted = page.Descending != page.Backward ? placed.OrderByDescending(one => one.Place) : placed.OrderBy(one => one.Place);
        return Pages.Of([.. sorted.Take(page.First + 1)], page, one => one.Place.Cursor).Select(one => one.Deadline);
    }

    /// <summary>How many deadlines a filter lets through; 0 where there is no such edition.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> CountAsync(int edition, DeadlineFilter filter, CancellationToken cancellationToken = default) =>
        (await FindAsync(edition, filter, cancellationToken)).Count();

    private async Task<IEnumerable<OfficeDeadline>> FindAsync(int edition, DeadlineFilter filter, CancellationToken cancellationToken)
    {
        if (_scorers.Find(edition)?.Rubric is not { } rubric)
        {
            return [];
        }

        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var wanted = new OfficeFilter { Offices = filter.Offices, Provinces = filter.Provinces };
        var offices = await context.Offices.TagWith(QueryTags.DeadlineOffices).Where(wanted).Where(office => office.Tier != OfficeTier.Department)
            .Select(office => new { office.Code, office.Tier }).ToListAsync(cancellationToken);
        var met = await context.DeadlinesMet.TagWith(QueryTags.DeadlinesMet).Where(one => one.Edition == edition)
            .Join(context.Offices.Where(wanted), one => one.Office, office => office.Code, (one, office) => one)
            .ToDictionaryAsync(one => (one.Office, one.Deadline, one.Month), one => one.MetOn, cancellationToken);
        var asOf = filter.AsOf ?? ScoringDay.LocalDay(_time.GetUtcNow());
        var (province, district) = (DueList.For(rubric, OfficeKind.Province, asOf), DueList.For(rubric, OfficeKind.District, asOf));
        return offices.SelectMany(office => (office.Tier == OfficeTier.Province ? province : district)
                .Select(item => Of(rubric, office.Code, item, asOf, met.TryGetValue((office.Code, item.Deadline, Months.Write(item.Month) ?? 0), out var on) ? on : null)))
            .Where(deadline => Matches(deadline, filter));
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
