using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Digital40.GraphQL.Execution.Caching;

/// <summary>
/// Hashes sources under a key that is made anew for each process, so that nobody outside can find sources with the same hash. It reads sixteen bytes at a
/// time and folds their product, as wyhash does.
/// </summary>
internal sealed class SourceHash
{
    private readonly ulong _first = NewKey();
    private readonly ulong _second = NewKey();
    private readonly ulong _third = NewKey();

    /// <summary>The hash of a source.</summary>
    public int Of(ReadOnlySpan<byte> source)
    {
        var hash = _first ^ (ulong)source.Length;
        while (source.Length >= 16)
        {
            hash = Fold(BinaryPrimitives.ReadUInt64LittleEndian(source) ^ _second, BinaryPrimitives.ReadUInt64LittleEndian(source[8..]) ^ hash);
            source = source[16..];
        }

        Span<byte> rest = stackalloc byte[16];
        rest.Clear();
        source.CopyTo(rest);
        hash = Fold(BinaryPrimitives.ReadUInt64LittleEndian(rest) ^ _third, BinaryPrimitives.ReadUInt64LittleEndian(rest[8..]) ^ hash);
        return Fold(hash ^ _second, _third).GetHashCode();
    }

    private static ulong NewKey() => BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(8)) | 1;

    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
