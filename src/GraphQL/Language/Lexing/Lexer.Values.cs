using System.Buffers;
using System.Text;

namespace Digital40.GraphQL.Language.Lexing;

/// <summary>The values of tokens.</summary>
internal ref partial struct Lexer
{
    /// <summary>Whether the current token is a name with this spelling.</summary>
    /// <param name="keyword">The spelling.</param>
    public readonly bool IsKeyword(ReadOnlySpan<byte> keyword) => Kind == TokenKind.Name && Text.SequenceEqual(keyword);

    /// <summary>The name that the current token is.</summary>
    public readonly string Name() => NameCache.Get(Text);

    /// <summary>The value of the current token: the spelling of a name or a number, what a string stands for; null for punctuators.</summary>
    public readonly string? Value() => Kind switch
    {
        TokenKind.Name => Name(),
        TokenKind.Int or TokenKind.Float => NameCache.Get(Text),
        TokenKind.String => StringValue(),
        TokenKind.BlockString => BlockStringValue.Read(_source[(Start + 3)..(End - 3)], _hasEscapes),
        _ => null,
    };

    private readonly string StringValue()
    {
        var text = _source[(Start + 1)..(End - 1)];
        if (!_hasEscapes)
        {
            return text.IsEmpty ? "" : Encoding.UTF8.GetString(text);
        }

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = Unescape(text, buffer);
        var value = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }

    private static int Unescape(ReadOnlySpan<byte> text, Span<char> value)
    {
        var length = 0;
        var position = 0;
        while (position < text.Length)
        {
            var plain = text[position..].IndexOf((byte)'\\');
            var end = plain < 0 ? text.Length : position + plain;
            length += Encoding.UTF8.GetChars(text[position..end], value[length..]);
            position = end;
            if (plain >= 0)
            {
                position += EscapeSequence.Read(text, position, value[length..], out var units);
                length += units;
            }
        }

        return length;
    }
}
