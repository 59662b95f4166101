using System.Globalization;
using Digital40.Persistence.Audit;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Model;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Memberships;

/// <summary>Grants memberships and ends them within a write.</summary>
internal sealed class MembershipWriting(WriteSession session)
{
    public async Task<StoreResult<Membership>> GrantAsync(
        string subject, string office, MemberRole role, DateTimeOffset from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        var found = await session.Context.Offices.TagWith(QueryTags.OfficeFind).SingleOrDefaultAsync(one => one.Code == office, cancellationToken);
        var row = new MembershipRow
        {
            Id = session.NextId(),
            Subject = subject,
            Office = found?.Code ?? office,
            Province = found?.Tier == OfficeTier.District ? found.ParentCode : found?.Tier == OfficeTier.Province ? found.Code : null,
            Role = role,
            From = Kept(from),
            To = to is { } end ? Kept(end) : null,
            GrantedAt = session.At,
            GrantedBy = session.Caller.Subject,
        };
        var errors = await MembershipChecks.GrantAsync(session.Context, row, found?.Tier, cancellationToken);
        if (errors.Count > 0)
        {
            return Stored.Not<Membership>(errors);
        }

        session.Context.Memberships.Add(row);
        Record("membership.grant", row, null, null);
        return Stored.As(MembershipRows.ToStored(row));
    }

    public async Task<StoreResult<Membership>> EndAsync(long id, DateTimeOffset? to, string reason, CancellationToken cancellationToken)
    {
        var row = await session.Context.Memberships.TagWith(QueryTags.MembershipEdit).AsTracking()
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        List<StoreError> errors = [];
        if (row is null)
        {
            errors.Add(new(StoreErrorCodes.MembershipUnknown, "There is no such membership.", "the number of a membership", id.ToString(CultureInfo.InvariantCulture), Field: "id"));
        }
        else if (MembershipChecks.End(row, to is { } given ? Kept(given) : null, session.At) is { } refused)
        {
            errors.Add(refused);
        }

        if (FactErrors.OfReason(reason) is { } error)
        {
            errors.Add(error);
        }

        if (errors.Count > 0)
        {
            return Stored.Not<Membership>(errors);
        }

        var before = MembershipRows.Describe(row!);
        row!.To = to is { } end ? Kept(end) : row.From > session.At ? row.From : session.At;
        (row.EndedAt, row.EndedBy, row.Reason) = (session.At, session.Caller.Subject, reason);
        Record("membership.end", row, before, reason);
        return Stored.As(MembershipRows.ToStored(row));
    }

    private void Record(string action, MembershipRow row, string? before, string? reason) =>
        session.Record(new AuditDraft(action, "membership", row.Id)
        {
            Office = row.Office, Before = before, After = MembershipRows.Describe(row), Reason = reason,
        });

    private static DateTimeOffset Kept(DateTimeOffset instant) => InstantMicroseconds.Read(InstantMicroseconds.Write(instant));
}
