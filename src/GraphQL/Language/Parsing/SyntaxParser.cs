using System.Runtime.CompilerServices;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Lexing;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Parsing;

/// <summary>A parser by recursive descent: a method for each production. It counts how deep it is, and never overflows the stack.</summary>
internal ref partial struct SyntaxParser
{
    private readonly ParserOptions _options;
    private readonly int _maxTokens;
    private Lexer _lexer;
    private NodeStack _nodes = new();
    private int _tokens;
    private int _depth;

    public SyntaxParser(ReadOnlySpan<byte> source, ParserOptions options)
    {
        _options = options;
        _maxTokens = options.MaxTokens ?? int.MaxValue;
        _lexer = new Lexer(source, options.FirstLine);
    }

    public readonly void Dispose() => _nodes.Dispose();

    /// <summary>Reads the first token.</summary>
    public void Begin() => Advance();

    /// <summary>Checks that nothing follows.</summary>
    public void End() => Expect(TokenKind.EndOfFile);

    // Where the node that begins with the current token stands.
    private readonly SourceLocation Here => _options.Locations ? _lexer.Location : default;

    private void Advance()
    {
        _lexer.Advance();
        if (_lexer.Kind != TokenKind.EndOfFile && ++_tokens > _maxTokens)
        {
            throw new GraphQLSyntaxException(
                FormattableString.Invariant($"Document contains more that {_maxTokens} tokens. Parsing aborted."),
                _lexer.Location);
        }
    }

    private void Expect(TokenKind kind)
    {
        if (_lexer.Kind != kind)
        {
            throw Expected(TokenKindText.Describe(kind));
        }

        // Nothing can follow the end of the source.
        if (kind != TokenKind.EndOfFile)
        {
            Advance();
        }
    }

    private bool Skip(TokenKind kind)
    {
        if (_lexer.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Expected($"\"{System.Text.Encoding.ASCII.GetString(keyword)}\"");
        }
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!_lexer.IsKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private NameNode ParseName()
    {
        if (_lexer.Kind != TokenKind.Name)
        {
            throw Expected("Name");
        }

        var name = new NameNode(Here, _lexer.Name());
        Advance();
        return name;
    }

    // Every production that can hold itself goes through here, and leaves by taking one off the depth.
    private void Enter()
    {
        if (++_depth > _options.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new GraphQLSyntaxException(
                FormattableString.Invariant($"Document is nested deeper than {_depth - 1} levels. Parsing aborted."),
                _lexer.Location);
        }
    }

    private readonly GraphQLSyntaxException Expected(string what) =>
        new($"Expected {what}, found {Describe(_lexer)}.", _lexer.Location);

    private readonly GraphQLSyntaxException Unexpected() => Unexpected(_lexer);

    private readonly GraphQLSyntaxException Unexpected(in Lexer token) => new($"Unexpected {Describe(token)}.", token.Location);

    private readonly string Describe(in Lexer token)
    {
        var kind = TokenKindText.Describe(token.Kind);
        return token.Value() is { } value ? $"{kind} \"{Echo(value)}\"" : kind;
    }

    private readonly string Echo(string text) =>
        _options.MaxEcho is { } longest && text.Length > longest ? $"{text.AsSpan(0, longest)}…" : text;
}
