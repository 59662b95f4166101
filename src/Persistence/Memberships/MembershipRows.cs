using System.Linq.Expressions;
using System.Text.Json;
using System.Text.Json.Serialization;
using Digital40.Persistence.Model;

namespace Digital40.Persistence.Memberships;

/// <summary>Reads rows of memberships.</summary>
internal static class MembershipRows
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public static Membership ToStored(MembershipRow row) => new()
    {
        Id = row.Id,
        Subject = row.Subject,
        Office = row.Office,
        Province = row.Province,
        Role = row.Role,
        From = row.From,
        To = row.To,
        GrantedAt = row.GrantedAt,
        GrantedBy = row.GrantedBy,
        EndedAt = row.EndedAt,
        EndedBy = row.EndedBy,
        EndedReason = row.Reason,
    };

    public static Expression<Func<MembershipRow, bool>> ActiveAt(DateTimeOffset at) =>
        membership => membership.From <= at && (membership.To == null || membership.To > at);

    /// <summary>What the record of changes says of it.</summary>
    public static string Describe(MembershipRow row) =>
        JsonSerializer.Serialize(new { row.Subject, row.Office, row.Role, row.From, row.To }, Options);
}
