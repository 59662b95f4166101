using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language;

/// <summary>Prints syntax trees as GraphQL, in the layout of graphql-js.</summary>
public static class Printer
{
    /// <summary>Prints a node.</summary>
    /// <param name="node">The node.</param>
    public static string Print(SyntaxNode node) => throw new NotImplementedException();
}
