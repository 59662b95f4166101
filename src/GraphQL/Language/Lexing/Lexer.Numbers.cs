namespace Digital40.GraphQL.Language.Lexing;

/// <summary>Numbers. Specification: Int-Value, Float-Value.</summary>
internal ref partial struct Lexer
{
    private void ReadNumber(int start)
    {
        var position = start;
        var kind = TokenKind.Int;
        if (At(position) == '-')
        {
            position++;
        }

        if (At(position) == '0')
        {
            position++;
            if (CharacterClasses.IsDigit(At(position)))
            {
                throw Error(position, $"Invalid number, unexpected digit after 0: {SourceText.Describe(_source, position)}.");
            }
        }
        else
        {
            position = ReadDigits(position);
        }

        if (At(position) == '.')
        {
            kind = TokenKind.Float;
            position = ReadDigits(position + 1);
        }

        if (At(position) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            position = ReadDigits(At(position + 1) is '+' or '-' ? position + 2 : position + 1);
        }

        if (At(position) == '.' || CharacterClasses.IsNameStart(At(position)))
        {
            throw DigitExpected(position);
        }

        Finish(kind, start, position);
    }

    private readonly int ReadDigits(int position)
    {
        if (!CharacterClasses.IsDigit(At(position)))
        {
            throw DigitExpected(position);
        }

        while (CharacterClasses.IsDigit(At(position)))
        {
            position++;
        }

        return position;
    }

    // The byte at a place, or -1 behind the end of the source.
    private readonly int At(int position) => (uint)position < (uint)_source.Length ? _source[position] : -1;

    private readonly Errors.GraphQLSyntaxException DigitExpected(int position) =>
        Error(position, $"Invalid number, expected digit but got: {SourceText.Describe(_source, position)}.");
}
