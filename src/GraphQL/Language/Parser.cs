using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language;

/// <summary>Parses GraphQL. Specification: Language, and the grammar of Appendix C.</summary>
public static class Parser
{
    /// <summary>Parses a document.</summary>
    /// <param name="source">The source as UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <exception cref="Errors.GraphQLSyntaxException">The source is no document.</exception>
    public static DocumentNode ParseDocument(ReadOnlySpan<byte> source, ParserOptions? options = null) => throw new NotImplementedException();

    /// <summary>Parses a document.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <exception cref="Errors.GraphQLSyntaxException">The source is no document.</exception>
    public static DocumentNode ParseDocument(string source, ParserOptions? options = null) => throw new NotImplementedException();

    /// <summary>Parses one value, which may hold variables.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <exception cref="Errors.GraphQLSyntaxException">The source is no value.</exception>
    public static ValueNode ParseValue(string source, ParserOptions? options = null) => throw new NotImplementedException();

    /// <summary>Parses one value without variables.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <exception cref="Errors.GraphQLSyntaxException">The source is no such value.</exception>
    public static ValueNode ParseConstValue(string source, ParserOptions? options = null) => throw new NotImplementedException();

    /// <summary>Parses one reference to a type, such as <c>[Office!]!</c>.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <exception cref="Errors.GraphQLSyntaxException">The source is no type.</exception>
    public static TypeNode ParseType(string source, ParserOptions? options = null) => throw new NotImplementedException();
}
