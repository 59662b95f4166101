using System.Text;

namespace Digital40.GraphQL.Language.Lexing;

/// <summary>
/// Reads source text, which is UTF-8. A lone surrogate, which UTF-8 cannot hold, is taken in the three bytes that it would have,
/// so that a source that came as UTF-16 is refused with the right message.
/// </summary>
internal static class SourceText
{
    /// <summary>What stands for bytes that are no character.</summary>
    public const int Invalid = -1;

    /// <summary>The code point at a place: a scalar value, a surrogate or <see cref="Invalid"/>.</summary>
    /// <param name="source">The source.</param>
    /// <param name="position">A place before its end.</param>
    /// <param name="length">How many bytes it takes.</param>
    public static int Decode(ReadOnlySpan<byte> source, int position, out int length)
    {
        var bytes = source[position..];
        if (Rune.DecodeFromUtf8(bytes, out var rune, out length) == System.Buffers.OperationStatus.Done)
        {
            return rune.Value;
        }

        if (bytes.Length >= 3 && bytes[0] == 0xED && bytes[1] >= 0xA0 && (bytes[1] & 0xC0) == 0x80 && (bytes[2] & 0xC0) == 0x80)
        {
            length = 3;
            return 0xD000 | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F);
        }

        length = Math.Max(length, 1);
        return Invalid;
    }

    /// <summary>Whether a code point may stand in a source.</summary>
    /// <param name="code">What <see cref="Decode"/> gave.</param>
    public static bool IsScalar(int code) => Rune.IsValid(code);

    /// <summary>The line and the column of a place, found by reading the source from its beginning.</summary>
    /// <param name="source">The source.</param>
    /// <param name="position">The place in bytes.</param>
    /// <param name="firstLine">The number of the first line.</param>
    public static SourceLocation Locate(ReadOnlySpan<byte> source, int position, int firstLine)
    {
        var line = firstLine;
        var start = 0;
        for (var at = 0; at < position; at++)
        {
            if (source[at] == '\n' || (source[at] == '\r' && (at + 1 == source.Length || source[at + 1] != '\n')))
            {
                line++;
                start = at + 1;
            }
        }

        return new SourceLocation(line, 1 + CountUnits(source[start..position]));
    }

    /// <summary>How many UTF-16 code units a text has.</summary>
    /// <param name="text">The text.</param>
    public static int CountUnits(ReadOnlySpan<byte> text)
    {
        var units = 0;
        foreach (var unit in text)
        {
            units += (unit & 0xC0) == 0x80 ? 0 : unit >= 0xF0 ? 2 : 1;
        }

        return units;
    }

    /// <summary>A code point as messages show it: printable ASCII in quotes, others as <c>U+1234</c>.</summary>
    /// <param name="source">The source.</param>
    /// <param name="position">The place; the end of the source gives <c>&lt;EOF&gt;</c>.</param>
    public static string Describe(ReadOnlySpan<byte> source, int position)
    {
        if (position >= source.Length)
        {
            return "<EOF>";
        }

        var code = Decode(source, position, out _);
        return code switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{(char)code}\"",
            _ => FormattableString.Invariant($"U+{(code == Invalid ? 0xFFFD : code):X4}"),
        };
    }

    /// <summary>The first UTF-16 code units from a place on; it may end in half a character, as a source in UTF-16 would.</summary>
    /// <param name="source">The source.</param>
    /// <param name="position">The place in bytes.</param>
    /// <param name="units">How many code units at most.</param>
    public static string Slice(ReadOnlySpan<byte> source, int position, int units)
    {
        var text = new StringBuilder(units);
        while (position < source.Length && text.Length < units)
        {
            var code = Decode(source, position, out var length);
            _ = code < 0x10000
                ? text.Append((char)(code == Invalid ? 0xFFFD : code))
                : text.Append(new Rune(code).ToString().AsSpan(0, Math.Min(2, units - text.Length)));
            position += length;
        }

        return text.ToString();
    }
}
