namespace Digital40.GraphQL.Language.Lexing;

/// <summary>Schema coordinates: names and a few punctuators with nothing between them. Specification: SchemaCoordinateToken.</summary>
internal ref partial struct Lexer
{
    /// <summary>Goes to the next token of a coordinate.</summary>
    /// <exception cref="Errors.GraphQLSyntaxException">No token starts here.</exception>
    public void AdvanceInCoordinate()
    {
        var position = End;
        var code = At(position);
        if (CharacterClasses.IsNameStart(code))
        {
            ReadName(position);
            return;
        }

        var kind = code switch
        {
            -1 => TokenKind.EndOfFile,
            '.' => TokenKind.Dot,
            '(' => TokenKind.ParenLeft,
            ')' => TokenKind.ParenRight,
            ':' => TokenKind.Colon,
            '@' => TokenKind.At,
            _ => throw Error(position, $"Invalid character: {SourceText.Describe(_source, position)}."),
        };
        Finish(kind, position, code < 0 ? position : position + 1);
    }
}
