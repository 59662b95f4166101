using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Digital40.Persistence.Model;
using Digital40.Persistence.Storage;

namespace Digital40.Persistence.Audit;

/// <summary>
/// Chains audit entries: SHA-256 over the hash before and every field, each with its length, so that no two entries have the same bytes.
/// </summary>
internal static class AuditHash
{
    /// <summary>Makes the next entry of the chain.</summary>
    public static AuditRow Link(AuditDraft draft, long sequence, DateTimeOffset at, string subject, byte[] previous)
    {
        var row = new AuditRow
        {
            Sequence = sequence,
            At = at,
            Subject = subject,
            Action = draft.Action,
            Entity = draft.Entity,
            EntityId = draft.EntityId,
            Office = draft.Office,
            Edition = draft.Edition,
            Before = draft.Before,
            After = draft.After,
            Reason = draft.Reason,
            PreviousHash = previous,
            Hash = new byte[SHA256.HashSizeInBytes],
        };
        Of(row).CopyTo(row.Hash, 0);
        return row;
    }

    /// <summary>The hash that an entry should have.</summary>
    public static byte[] Of(AuditRow row) => Of(row, row.Sequence);

    /// <summary>The hash that an entry would have at another position.</summary>
    public static byte[] Of(AuditRow row, long sequence)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(row.PreviousHash);
        Append(hash, sequence);
        Append(hash, InstantMicroseconds.Write(row.At));
        Append(hash, row.Edition ?? long.MinValue);
        foreach (var text in new[] { row.Subject, row.Action, row.Entity, row.EntityId, row.Office, row.Before, row.After, row.Reason })
        {
            Append(hash, text);
        }

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, string? text)
    {
        var bytes = Encoding.UTF8.GetBytes(text ?? "");
        Append(hash, text is null ? -1 : bytes.Length);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
