using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Building;

namespace Digital40.GraphQL.Binding;

/// <summary>Collects every mismatch that the binding finds.</summary>
internal sealed class Mismatches(SourceFiles files)
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
        var mismatch = new SchemaMismatch(code, message, Place(node), member);
        if (!_found.Exists(other => other.Mismatch == mismatch))
        {
            _found.Add((Order(node), mismatch));
        }
    }

    /// <summary>A member of the schema with its place, such as <c>'Query.offices' (schema.graphql:12)</c>.</summary>
    public string Quote(string name, SyntaxNode? node) => Place(node) is { } place ? $"'{name}' ({place})" : $"'{name}'";

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

    private string? Place(SyntaxNode? node)
    {
        if (node is not { Location.IsKnown: true })
        {
            return null;
        }

        var (name, location) = files.Find(node.Location);
        return FormattableString.Invariant($"{name}:{location.Line}");
    }

    // What has no place comes last.
    private static long Order(SyntaxNode? node) =>
        node is { Location.IsKnown: true } ? ((long)node.Location.Line << 32) + node.Location.Column : long.MaxValue;
}
