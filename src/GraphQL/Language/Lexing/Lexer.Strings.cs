namespace Digital40.GraphQL.Language.Lexing;

/// <summary>Strings. Specification: String-Value.</summary>
internal ref partial struct Lexer
{
    private void ReadStringOrBlockString(int start)
    {
        if (_source[start..].StartsWith("\"\"\""u8))
        {
            ReadBlockString(start);
        }
        else
        {
            ReadString(start);
        }
    }

    private void ReadString(int start)
    {
        var position = start + 1;
        var columnBase = _columnBase;
        _hasEscapes = false;
        while (true)
        {
            position = SkipPlain(position);
            switch (At(position))
            {
                case '"':
                    Finish(TokenKind.String, start, position + 1);
                    Location = new SourceLocation(_line, start - columnBase);
                    return;
                case '\\':
                    _hasEscapes = true;
                    position += EscapeSequence.Check(_source, position, _firstLine);
                    break;
                case -1 or '\n' or '\r':
                    throw Error(position, "Unterminated string.");
                default:
                    position = SkipCharacter(position);
                    break;
            }
        }
    }

    private readonly int SkipPlain(int position)
    {
        var length = _source[position..].IndexOfAny(CharacterClasses.StringStops);
        return length < 0 ? _source.Length : position + length;
    }

    // A character beyond ASCII.
    private int SkipCharacter(int position)
    {
        if (!SourceText.IsScalar(SourceText.Decode(_source, position, out var size)))
        {
            throw Error(position, $"Invalid character within String: {SourceText.Describe(_source, position)}.");
        }

        _columnBase += size - (size == 4 ? 2 : 1);
        return position + size;
    }
}
