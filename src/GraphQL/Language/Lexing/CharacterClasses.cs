using System.Buffers;

namespace Digital40.GraphQL.Language.Lexing;

/// <summary>Classes of the bytes of a source.</summary>
internal static class CharacterClasses
{
    /// <summary>What ends a plain run in a string: a quote, a backslash, a line terminator or a character beyond ASCII.</summary>
    public static readonly SearchValues<byte> StringStops =
        SearchValues.Create([(byte)'"', (byte)'\\', (byte)'\n', (byte)'\r', .. Enumerable.Range(0x80, 0x80).Select(code => (byte)code)]);

    private static readonly bool[] NameContinue = MakeNameContinue();

    public static bool IsNameStart(int code) => (uint)((code | 0x20) - 'a') <= 'z' - 'a' || code == '_';

    public static bool IsNameContinue(byte code) => NameContinue[code];

    public static bool IsDigit(int code) => (uint)(code - '0') <= 9;

    private static bool[] MakeNameContinue()
    {
        var table = new bool[256];
        for (var code = 0; code < 128; code++)
        {
            table[code] = IsNameStart(code) || IsDigit(code);
        }

        return table;
    }
}
