using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Language.Lexing;

/// <summary>
/// Reads a source token by token. It makes no strings: the value of a token is made when it is asked for.
/// A copy of the lexer looks ahead. Specification: Source-Text, Lexical-Tokens.
/// </summary>
internal ref partial struct Lexer(ReadOnlySpan<byte> source, int firstLine = 1)
{
    private readonly ReadOnlySpan<byte> _source = source;
    private readonly int _firstLine = firstLine;
    private int _line = firstLine;

    // The column of a place is its distance from here: the start of the line, moved on by what UTF-8 needs more than UTF-16.
    private int _columnBase = -1;
    private bool _hasEscapes;

    /// <summary>The kind of the current token.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Where the current token starts, in bytes.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current token ends, in bytes.</summary>
    public int End { get; private set; }

    /// <summary>Where the current token starts.</summary>
    public SourceLocation Location { get; private set; }

    /// <summary>The bytes of the current token, with the quotes of a string.</summary>
    public readonly ReadOnlySpan<byte> Text => _source[Start..End];

    /// <summary>Goes to the next token.</summary>
    /// <exception cref="GraphQLSyntaxException">No token starts here.</exception>
    public void Advance()
    {
        var source = _source;
        var position = End;
        while ((uint)position < (uint)source.Length)
        {
            var code = source[position];
            switch (code)
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    position++;
                    continue;
                case (byte)'\n':
                    position = StartLine(position + 1);
                    continue;
                case (byte)'\r':
                    position = StartLine(position + 1 < source.Length && source[position + 1] == '\n' ? position + 2 : position + 1);
                    continue;
                case (byte)'#':
                    position = SkipComment(position);
                    continue;
                case 0xEF when source[position..].StartsWith("\uFEFF"u8):
                    position += 3;
                    _columnBase += 2;
                    continue;
                default:
                    ReadToken(code, position);
                    return;
            }
        }

        Finish(TokenKind.EndOfFile, position, position);
    }

    private int StartLine(int position)
    {
        _line++;
        _columnBase = position - 1;
        return position;
    }

    private void Finish(TokenKind kind, int start, int end)
    {
        Kind = kind;
        Start = start;
        End = end;
        Location = new SourceLocation(_line, start - _columnBase);
    }

    private void ReadToken(byte code, int position)
    {
        if (CharacterClasses.IsNameStart(code))
        {
            ReadName(position);
        }
        else if (Punctuator(code) is var kind and not TokenKind.EndOfFile)
        {
            Finish(kind, position, position + 1);
        }
        else if (code == '"')
        {
            ReadStringOrBlockString(position);
        }
        else if (CharacterClasses.IsDigit(code) || code == '-')
        {
            ReadNumber(position);
        }
        else if (code == '.' && _source[position..].StartsWith("..."u8))
        {
            Finish(TokenKind.Spread, position, position + 3);
        }
        else
        {
            throw Unexpected(position);
        }
    }

    private static TokenKind Punctuator(byte code) => code switch
    {
        (byte)'!' => TokenKind.Bang,
        (byte)'$' => TokenKind.Dollar,
        (byte)'&' => TokenKind.Ampersand,
        (byte)'(' => TokenKind.ParenLeft,
        (byte)')' => TokenKind.ParenRight,
        (byte)':' => TokenKind.Colon,
        (byte)'=' => TokenKind.Equals,
        (byte)'@' => TokenKind.At,
        (byte)'[' => TokenKind.BracketLeft,
        (byte)']' => TokenKind.BracketRight,
        (byte)'{' => TokenKind.BraceLeft,
        (byte)'|' => TokenKind.Pipe,
        (byte)'}' => TokenKind.BraceRight,
        _ => TokenKind.EndOfFile,
    };

    private void ReadName(int start)
    {
        var position = start + 1;
        while ((uint)position < (uint)_source.Length && CharacterClasses.IsNameContinue(_source[position]))
        {
            position++;
        }

        Finish(TokenKind.Name, start, position);
    }

    private readonly GraphQLSyntaxException Unexpected(int position)
    {
        if (_source[position] == '\'')
        {
            return Error(position, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
        }

        var scalar = SourceText.IsScalar(SourceText.Decode(_source, position, out _));
        return Error(position, $"{(scalar ? "Unexpected" : "Invalid")} character: {SourceText.Describe(_source, position)}.");
    }

    private readonly GraphQLSyntaxException Error(int position, string description) =>
        new(description, SourceText.Locate(_source, position, _firstLine));
}
