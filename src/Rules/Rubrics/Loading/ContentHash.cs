using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Digital40.Rules.Rubrics.Loading;

/// <summary>The hash that tells whether an edition has changed.</summary>
internal static class ContentHash
{
    /// <summary>
    /// SHA-256 in lower-case hex over every file: its path and its text, each with its length before it, so that nothing can move from one into another.
    /// </summary>
    /// <param name="files">The texts with normalised line endings by relative path, in ordinal order.</param>
    public static string Of(IReadOnlyDictionary<string, string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in files)
        {
            Append(hash, path);
            Append(hash, text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
