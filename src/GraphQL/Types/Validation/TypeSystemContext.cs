using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Validation;

/// <summary>What the checks of a schema share.</summary>
/// <param name="schema">The schema.</param>
internal sealed class TypeSystemContext(Schema schema)
{
    /// <summary>How many places errors name. Against schemas in which thousands of errors each have thousands of places.</summary>
    private const int MaxPlaces = 1_000_000;

    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();
    private int _placesLeft = MaxPlaces;

    /// <summary>The schema.</summary>
    public Schema Schema { get; } = schema;

    /// <summary>The errors so far.</summary>
    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    /// <summary>Adds an error. When errors have named too many places, those with more than a few are left out.</summary>
    public void Report(string message, params ReadOnlySpan<SyntaxNode?> nodes)
    {
        if (nodes.Length <= _placesLeft)
        {
            _placesLeft -= nodes.Length;
        }
        else if (nodes.Length > 2 && _errors.Count > 0)
        {
            return;
        }

        _errors.Add(GraphQLError.At(message, nodes));
    }
}
