using Digital40.Persistence.Model;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Memberships;

/// <summary>Which office a person serves, as what, and for how long.</summary>
public sealed class MembershipStore
{
    private static readonly Keyset<MembershipRow> Granted = new("granted", KeyColumn<MembershipRow>.Of(one => one.Id));
    private readonly IDbContextFactory<StorageContext> _contexts;
    private readonly Writer _writer;

    internal MembershipStore(IDbContextFactory<StorageContext> contexts, Writer writer)
    {
        _contexts = contexts;
        _writer = writer;
    }

    /// <summary>Grants a membership. Instants are kept to the microsecond.</summary>
    /// <param name="caller">Who grants it.</param>
    /// <param name="subject">Who gets it: the subject of the person's token, at most 200 characters.</param>
    /// <param name="office">The office's code. A district officer serves a district, a province officer a province; the others any office.</param>
    /// <param name="role">What the person is there.</param>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The instant at which it is over; null where no end is known.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<StoreResult<Membership>> GrantAsync(
        Caller caller, string subject, string office, MemberRole role, DateTimeOffset from, DateTimeOffset? to = null,
        CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(
            caller, "membership.grant", (session, token) => new MembershipWriting(session).GrantAsync(subject, office, role, from, to, token),
            cancellationToken);

    /// <summary>Ends a membership, now or later; one that has not begun yet never does when it is ended now.</summary>
    /// <param name="caller">Who ends it.</param>
    /// <param name="id">The membership's number.</param>
    /// <param name="to">The instant at which it is over, neither past nor after the end that it has; null for now.</param>
    /// <param name="reason">Why, 1 to 1,000 characters.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<StoreResult<Membership>> EndAsync(
        Caller caller, long id, DateTimeOffset? to, string reason, CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(
            caller, "membership.end", (session, token) => new MembershipWriting(session).EndAsync(id, to, reason, token), cancellationToken);

    /// <summary>Some memberships, in no order; unknown numbers are left out.</summary>
    /// <param name="ids">Their numbers; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<Membership>> FindAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Memberships.TagWith(QueryTags.MembershipFind).Where(one => ids.Contains(one.Id)).ToListAsync(cancellationToken);
        return [.. rows.Select(MembershipRows.ToStored)];
    }

    /// <summary>A page of memberships, past ones among them, in the order in which they were granted.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="PageCursorException">A cursor is none of the list's.</exception>
    public async Task<Page<Membership>> ListAsync(MembershipFilter filter, PageRequest page, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Where(context.Memberships.TagWith(QueryTags.MembershipList), filter).PageAsync(Granted, page, cancellationToken);
        return rows.Select(MembershipRows.ToStored);
    }

    /// <summary>How many memberships a filter lets through.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> CountAsync(MembershipFilter filter, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await Where(context.Memberships.TagWith(QueryTags.MembershipCount), filter).CountAsync(cancellationToken);
    }

    /// <summary>What a person is at an instant, in the order in which it was granted; one query by index. May be empty.</summary>
    /// <param name="subject">Who; every character counts, whatever the database holds to be equal.</param>
    /// <param name="at">The instant.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<Membership>> OfSubjectAsync(string subject, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Memberships.TagWith(QueryTags.MembershipOfSubject)
            .Where(one => one.Subject == subject).Where(MembershipRows.ActiveAt(at)).OrderBy(one => one.Id).ToListAsync(cancellationToken);
        return [.. rows.Where(row => row.Subject == subject).Select(MembershipRows.ToStored)];
    }

    private static IQueryable<MembershipRow> Where(IQueryable<MembershipRow> memberships, MembershipFilter filter)
    {
        var (offices, provinces, subject, role) = (filter.Offices, filter.Provinces, filter.Subject, filter.Role);
        memberships = offices is null ? memberships : memberships.Where(one => offices.Contains(one.Office));
        memberships = provinces is null ? memberships : memberships.Where(one => provinces.Contains(one.Province));
        memberships = subject is null ? memberships : memberships.Where(one => one.Subject == subject);
        memberships = role is null ? memberships : memberships.Where(one => one.Role == role);
        return filter.ActiveAt is { } at ? memberships.Where(MembershipRows.ActiveAt(at)) : memberships;
    }
}
