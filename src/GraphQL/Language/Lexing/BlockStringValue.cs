using System.Buffers;
using System.Text;

namespace Digital40.GraphQL.Language.Lexing;

/// <summary>What a block string stands for. Specification: BlockStringValue().</summary>
internal static class BlockStringValue
{
    /// <summary>Takes away the common indentation and the blank lines around, and joins the lines with line feeds.</summary>
    /// <param name="raw">What stands between the quotes.</param>
    /// <param name="hasEscapes">Whether it holds escaped triple quotes.</param>
    public static string Read(ReadOnlySpan<byte> raw, bool hasEscapes)
    {
        var shape = Measure(raw);
        if (shape.FirstLine < 0)
        {
            return "";
        }

        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        var length = Write(raw, shape, buffer, hasEscapes);
        var value = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }

    private static Shape Measure(ReadOnlySpan<byte> raw)
    {
        var shape = new Shape(int.MaxValue, -1, -1);
        var index = 0;
        for (var more = true; more; index++)
        {
            more = NextLine(ref raw, out var line);
            var indent = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
            if (indent >= 0)
            {
                shape = new Shape(
                    index == 0 ? shape.Indent : Math.Min(shape.Indent, indent),
                    shape.FirstLine < 0 ? index : shape.FirstLine,
                    index);
            }
        }

        return shape;
    }

    private static int Write(ReadOnlySpan<byte> raw, Shape shape, Span<char> value, bool hasEscapes)
    {
        var length = 0;
        for (var index = 0; index <= shape.LastLine; index++)
        {
            NextLine(ref raw, out var line);
            if (index < shape.FirstLine)
            {
                continue;
            }

            if (index > shape.FirstLine)
            {
                value[length++] = '\n';
            }

            var rest = index == 0 ? line : line[Math.Min(shape.Indent, line.Length)..];
            length += hasEscapes ? Unescape(rest, value[length..]) : Encoding.UTF8.GetChars(rest, value[length..]);
        }

        return length;
    }

    private static int Unescape(ReadOnlySpan<byte> line, Span<char> value)
    {
        var length = 0;
        int escape;
        while ((escape = line.IndexOf("\\\"\"\""u8)) >= 0)
        {
            length += Encoding.UTF8.GetChars(line[..escape], value[length..]);
            "\"\"\"".CopyTo(value[length..]);
            length += 3;
            line = line[(escape + 4)..];
        }

        return length + Encoding.UTF8.GetChars(line, value[length..]);
    }

    // Takes the first line off; false when it was the last one.
    private static bool NextLine(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> line)
    {
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
        {
            line = rest;
            rest = default;
            return false;
        }

        line = rest[..end];
        rest = rest[(rest[end..].StartsWith("\r\n"u8) ? end + 2 : end + 1)..];
        return true;
    }

    private readonly record struct Shape(int Indent, int FirstLine, int LastLine);
}
