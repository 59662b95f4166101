using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Limits;

/// <summary>Gathers errors, the first one of each code.</summary>
internal sealed class LimitErrors
{
    private readonly List<GraphQLError> _errors = [];

    public void Add(string code, string message, SyntaxNode? node = null)
    {
        foreach (var error in _errors)
        {
            if (error.Code == code)
            {
                return;
            }
        }

        _errors.Add(GraphQLError.At(message, node).WithCode(code));
    }

    public ImmutableArray<GraphQLError> ToImmutable() => [.. _errors];
}
