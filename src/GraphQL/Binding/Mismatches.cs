using System.Collections.Immutable;
using Digital40.GraphQL.Binding.Sources;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Binding;

/// <summary>Collects every mismatch that the binding finds.</summary>
internal sealed class Mismatches(SchemaSources sources)
{
    private readonly List<(long Order, SchemaMismatch Mismatch)> _found = [];

    public bool IsEmpty => _found.Count == 0;

    /// <summary>Adds a mismatch once.</summary>
    /// <param name="code">One of <see cref="MismatchCodes"/>.</param>
    /// <param name="message">The sentence.</param>
    /// <param name="node">Where it stands in the schema, or null.</param>
    /// <param name="member">The C# member, or null.</param>
    public void Add(string code, string message, SyntaxNode? node, string? member)
    {
        var mismatch = new SchemaMismatch(code, message, sources.Place(node), member);
        if (!_found.Exists(other => other.Mismatch == mismatch))
        {
            _found.Add((SchemaSources.Order(node), mismatch));
        }
    }

    public void Add(SchemaMismatch mismatch) => _found.Add((0, mismatch));

    /// <summary>A member of the schema with its place, such as <c>'Query.offices' (schema.graphql:12)</c>.</summary>
    public string Quote(string name, SyntaxNode? node) => sources.Place(node) is { } place ? $"'{name}' ({place})" : $"'{name}'";

    /// <summary>Ends the binding when anything was found.</summary>
    /// <exception cref="SchemaBindingException">Something was found.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count > 0)
        {
            throw new SchemaBindingException(ToImmutable());
        }
    }

    /// <summary>What was found, in the order of the schema.</summary>
    public ImmutableArray<SchemaMismatch> ToImmutable() => [.. _found.OrderBy(entry => entry.Order).Select(entry => entry.Mismatch)];
}
