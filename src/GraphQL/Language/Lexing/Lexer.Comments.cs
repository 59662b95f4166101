namespace Digital40.GraphQL.Language.Lexing;

/// <summary>Comments. Specification: Comments.</summary>
internal ref partial struct Lexer
{
    // Ends at the line terminator, or at what is no character: the lexer then refuses it as a token.
    private int SkipComment(int start)
    {
        var length = _source[start..].IndexOfAny((byte)'\n', (byte)'\r');
        var end = length < 0 ? _source.Length : start + length;
        var position = start;
        while (position < end)
        {
            var plain = _source[position..end].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (plain < 0)
            {
                return end;
            }

            position += plain;
            if (!SourceText.IsScalar(SourceText.Decode(_source, position, out var size)))
            {
                return position;
            }

            position += size;
            _columnBase += size - (size == 4 ? 2 : 1);
        }

        return end;
    }
}
