using System.Text;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Language.Lexing;

/// <summary>The escape sequences of strings. Specification: EscapedUnicode, EscapedCharacter.</summary>
internal static class EscapeSequence
{
    /// <summary>How many bytes the sequence at a backslash takes.</summary>
    /// <param name="source">The source.</param>
    /// <param name="position">The place of the backslash.</param>
    /// <param name="firstLine">The number of the first line of the source.</param>
    /// <exception cref="GraphQLSyntaxException">It stands for nothing.</exception>
    public static int Check(ReadOnlySpan<byte> source, int position, int firstLine)
    {
        Span<char> value = stackalloc char[2];
        return Read(source, position, value, out _, firstLine);
    }

    /// <summary>Reads the sequence at a backslash.</summary>
    /// <param name="source">The source.</param>
    /// <param name="position">The place of the backslash.</param>
    /// <param name="value">Where its one or two UTF-16 code units go.</param>
    /// <param name="units">How many code units it stands for.</param>
    /// <param name="firstLine">The number of the first line of the source.</param>
    /// <returns>How many bytes it takes.</returns>
    /// <exception cref="GraphQLSyntaxException">It stands for nothing.</exception>
    public static int Read(ReadOnlySpan<byte> source, int position, Span<char> value, out int units, int firstLine = 1)
    {
        if (At(source, position + 1) == 'u')
        {
            return At(source, position + 2) == '{'
                ? ReadVariableWidth(source, position, value, out units, firstLine)
                : ReadFixedWidth(source, position, value, out units, firstLine);
        }

        units = 1;
        value[0] = At(source, position + 1) switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(source, position, firstLine, "Invalid character escape sequence", 2),
        };
        return 2;
    }

    // \u{…}: at most 12 characters with leading zeros, as in graphql-js.
    private static int ReadVariableWidth(ReadOnlySpan<byte> source, int position, Span<char> value, out int units, int firstLine)
    {
        var point = 0;
        var size = 3;
        while (size < 12)
        {
            var code = At(source, position + size++);
            if (code == '}')
            {
                if (size < 5 || !Rune.IsValid(point))
                {
                    break;
                }

                units = new Rune(point).EncodeToUtf16(value);
                return size;
            }

            point = (point << 4) | HexDigit(code);
            if (point < 0)
            {
                break;
            }
        }

        throw Error(source, position, firstLine, "Invalid Unicode escape sequence", size);
    }

    private static int ReadFixedWidth(ReadOnlySpan<byte> source, int position, Span<char> value, out int units, int firstLine)
    {
        var code = Hex16(source, position + 2);
        if (Rune.IsValid(code))
        {
            value[0] = (char)code;
            units = 1;
            return 6;
        }

        if (code >= 0 && char.IsHighSurrogate((char)code) && At(source, position + 6) == '\\' && At(source, position + 7) == 'u')
        {
            var trailing = Hex16(source, position + 8);
            if (trailing >= 0 && char.IsLowSurrogate((char)trailing))
            {
                value[0] = (char)code;
                value[1] = (char)trailing;
                units = 2;
                return 12;
            }
        }

        throw Error(source, position, firstLine, "Invalid Unicode escape sequence", 6);
    }

    private static int Hex16(ReadOnlySpan<byte> source, int position) =>
        (HexDigit(At(source, position)) << 12)
        | (HexDigit(At(source, position + 1)) << 8)
        | (HexDigit(At(source, position + 2)) << 4)
        | HexDigit(At(source, position + 3));

    private static int HexDigit(int code) => code switch
    {
        >= '0' and <= '9' => code - '0',
        >= 'A' and <= 'F' => code - 'A' + 10,
        >= 'a' and <= 'f' => code - 'a' + 10,
        _ => -1,
    };

    private static int At(ReadOnlySpan<byte> source, int position) => position < source.Length ? source[position] : -1;

    private static GraphQLSyntaxException Error(ReadOnlySpan<byte> source, int position, int firstLine, string what, int units) =>
        new($"{what}: \"{SourceText.Slice(source, position, units)}\".", SourceText.Locate(source, position, firstLine));
}
