using System.Buffers;
using System.Text;

namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Turns byte positions of a UTF-8 text into lines and columns; asked in rising order it passes over every byte once.</summary>
internal sealed class Utf8Places(ReadOnlyMemory<byte> utf8)
{
    private int _position;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The place of a byte that is not before the one asked for last; lines end in CR, LF or both.</summary>
    public SourcePlace Of(int position)
    {
        var bytes = utf8.Span;
        while (bytes[_position..position].IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var before)
        {
            _position += before + 1;
            if (bytes[_position - 1] == '\n' || _position == bytes.Length || bytes[_position] != '\n')
            {
                _line++;
                _column = 1;
            }
        }

        _column += CodeUnits(bytes[_position..position]);
        _position = position;
        return new SourcePlace(_line, _column);
    }

    /// <summary>The place of a byte of a line, both counted from 0, and the lines as the JSON reader counts them, which all end in LF.</summary>
    public SourcePlace OfByteInLine(int line, int byteInLine)
    {
        var start = 0;
        for (var before = 0; before < line; before++)
        {
            start += utf8.Span[start..].IndexOf((byte)'\n') + 1;
        }

        return new Utf8Places(utf8).Of(Math.Min(start + byteInLine, utf8.Length));
    }

    /// <summary>The position of the first byte that is not UTF-8; the length where there is none.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (position < bytes.Length && Rune.DecodeFromUtf8(bytes[position..], out _, out var consumed) == OperationStatus.Done)
        {
            position += consumed;
        }

        return position;
    }

    /// <summary>How many UTF-16 code units the bytes are: one for each first byte of a character, two where it is of four.</summary>
    private static int CodeUnits(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes)
        {
            count += (value & 0xC0) == 0x80 ? 0 : value >= 0xF0 ? 2 : 1;
        }

        return count;
    }
}
