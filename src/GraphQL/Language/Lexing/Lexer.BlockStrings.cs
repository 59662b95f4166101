namespace Digital40.GraphQL.Language.Lexing;

/// <summary>Block strings. Specification: Block Strings.</summary>
internal ref partial struct Lexer
{
    private void ReadBlockString(int start)
    {
        var location = new SourceLocation(_line, start - _columnBase);
        var position = start + 3;
        _hasEscapes = false;
        while (true)
        {
            position = SkipPlain(position);
            switch (At(position))
            {
                case '"' when _source[position..].StartsWith("\"\"\""u8):
                    Finish(TokenKind.BlockString, start, position + 3);
                    Location = location;
                    return;
                case '\\' when _source[position..].StartsWith("\\\"\"\""u8):
                    _hasEscapes = true;
                    position += 4;
                    break;
                case '"' or '\\':
                    position++;
                    break;
                case '\n':
                    position = StartLine(position + 1);
                    break;
                case '\r':
                    position = StartLine(At(position + 1) == '\n' ? position + 2 : position + 1);
                    break;
                case -1:
                    throw Error(position, "Unterminated string.");
                default:
                    position = SkipCharacter(position);
                    break;
            }
        }
    }
}
