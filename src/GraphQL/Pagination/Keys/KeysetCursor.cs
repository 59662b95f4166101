using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Pagination.Keys;

/// <summary>
/// Cursors as text: base64 for URLs of a version, a checksum and the keys as JSON. The checksum covers the order, so that a cursor of another list, or one
/// that was changed, is found out; it keeps no secret, for a cursor only says where to go on.
/// </summary>
internal static class KeysetCursor
{
    private const byte Version = 1;
    private const int ChecksumLength = 6;
    private const int HeaderLength = 1 + ChecksumLength;
    private const int MaxLength = 4096;

    public static string Write(string signature, object[] keys)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(keys);
        return Base64Url.EncodeToString([Version, .. Checksum(signature, json), .. json]);
    }

    /// <summary>The keys in a cursor.</summary>
    /// <exception cref="GraphQLException"><c>CURSOR_INVALID</c>: it is no cursor of this list.</exception>
    public static object[] Read(string signature, string cursor, Type[] types)
    {
        if (cursor.Length is 0 or > MaxLength || !Base64Url.IsValid(cursor))
        {
            throw Invalid();
        }

        var bytes = Base64Url.DecodeFromChars(cursor).AsSpan();
        if (bytes.Length <= HeaderLength || bytes[0] != Version || !bytes[1..HeaderLength].SequenceEqual(Checksum(signature, bytes[HeaderLength..])))
        {
            throw Invalid();
        }

        return ReadKeys(bytes[HeaderLength..], types);
    }

    private static object[] ReadKeys(ReadOnlySpan<byte> json, Type[] types)
    {
        try
        {
            var elements = JsonElement.Parse(json);
            if (elements.ValueKind != JsonValueKind.Array || elements.GetArrayLength() != types.Length)
            {
                throw Invalid();
            }

            return [.. types.Select((type, place) => elements[place].Deserialize(type) ?? throw Invalid())];
        }
        catch (JsonException)
        {
            throw Invalid();
        }
    }

    private static ReadOnlySpan<byte> Checksum(string signature, ReadOnlySpan<byte> json) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes(signature), 0, .. json]).AsSpan(0, ChecksumLength);

    private static GraphQLException Invalid() => new(new GraphQLError("The cursor is not one of this list.").WithCode("CURSOR_INVALID"));
}
