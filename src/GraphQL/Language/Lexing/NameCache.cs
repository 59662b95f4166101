using System.Text;

namespace Digital40.GraphQL.Language.Lexing;

/// <summary>
/// Gives the same string for the same name, most of the time. A table of fixed size shared by all parsers: a new name takes the place
/// of another one, so hostile names cost a string each and nothing more. Reading and writing a reference is atomic, so no lock is needed.
/// </summary>
internal static class NameCache
{
    private const int Size = 2048;
    private const int LongestName = 40;
    private static readonly string?[] Names = new string?[Size];

    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestName)
        {
            return Encoding.ASCII.GetString(name);
        }

        ref var entry = ref Names[Hash(name) & (Size - 1)];
        var known = entry;
        if (known is not null && known.Length == name.Length && Ascii.Equals(name, known))
        {
            return known;
        }

        return entry = Encoding.ASCII.GetString(name);
    }

    private static uint Hash(ReadOnlySpan<byte> name)
    {
        var hash = (uint)name.Length;
        foreach (var letter in name)
        {
            hash = (hash * 31) + letter;
        }

        return hash ^ (hash >> 11);
    }
}
