using System.Globalization;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Model;
using Digital40.Persistence.Model.Configurations;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Memberships;

/// <summary>Says what is wrong with granting or ending a membership.</summary>
internal static class MembershipChecks
{
    /// <summary>What is wrong with a new membership; empty when nothing is.</summary>
    public static async Task<List<StoreError>> GrantAsync(
        StorageContext context, MembershipRow row, OfficeTier? tier, CancellationToken cancellationToken)
    {
        List<StoreError> errors = [];
        if (row.Subject.IsBlank())
        {
            errors.Add(new(StoreErrorCodes.SubjectMissing, "Nobody is named.", "the subject of a token", "nothing", Field: "subject"));
        }
        else if (row.Subject.Length > Columns.Subject)
        {
            errors.Add(new(StoreErrorCodes.TextTooLong, "The subject is too long.", "at most 200 characters", row.Subject.Length.ToString(CultureInfo.InvariantCulture), Field: "subject"));
        }

        if (tier is null)
        {
            errors.Add(new(StoreErrorCodes.OfficeUnknown, "There is no such office.", "the code of an office", row.Office, Field: "office"));
        }
        else if (TierOf(row.Role) is { } expected && expected != tier)
        {
            errors.Add(new(StoreErrorCodes.MembershipTier, "Nobody can be that in an office of this tier.", $"a {expected}", $"a {tier}", Field: "office"));
        }

        if (row.To <= row.From)
        {
            errors.Add(new(StoreErrorCodes.MembershipPeriod, "It is over before it begins.", $"after {Text(row.From)}", Text(row.To.Value), Field: "to"));
        }

        if (errors.Count == 0 && await OverlapsAsync(context, row, cancellationToken))
        {
            errors.Add(new(StoreErrorCodes.MembershipExists, "The person is that in the office already.", "a time without the same membership", row.Subject));
        }

        return errors;
    }

    /// <summary>What is wrong with ending a membership; null when nothing is.</summary>
    public static StoreError? End(MembershipRow row, DateTimeOffset? to, DateTimeOffset now)
    {
        if (row.To <= now || row.To == row.From)
        {
            return new(StoreErrorCodes.MembershipEnded, "The membership is over.", "one that holds or will", Text(row.To.Value), Field: "id");
        }

        var earliest = row.From > now ? row.From : now;
        return to < earliest || to > row.To
            ? new(
                StoreErrorCodes.MembershipPeriod, "A membership ends neither in the past nor later than it would.",
                row.To is { } last ? $"{Text(earliest)} to {Text(last)}" : $"{Text(earliest)} or later", Text(to.Value), Field: "to")
            : null;
    }

    /// <summary>Whether the same membership holds at some time of the new one; what never began is none.</summary>
    private static Task<bool> OverlapsAsync(StorageContext context, MembershipRow row, CancellationToken cancellationToken)
    {
        var (subject, office, role, from) = (row.Subject, row.Office, row.Role, row.From);
        var same = context.Memberships.TagWith(QueryTags.MembershipSame)
            .Where(one => one.Subject == subject && one.Office == office && one.Role == role)
            .Where(one => one.To == null || (one.To > from && one.To > one.From));
        return row.To is { } to ? same.AnyAsync(one => one.From < to, cancellationToken) : same.AnyAsync(cancellationToken);
    }

    private static OfficeTier? TierOf(MemberRole role) => role switch
    {
        MemberRole.DistrictOfficer => OfficeTier.District,
        MemberRole.ProvinceOfficer => OfficeTier.Province,
        _ => null,
    };

    private static string Text(DateTimeOffset instant) => instant.ToString("O", CultureInfo.InvariantCulture);
}
