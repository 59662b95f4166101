using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Introspection;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types.Building;

/// <summary>The types of a schema while it is built, by their names.</summary>
internal sealed class TypeTable
{
    private readonly OrderedDictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScalarType> _unknown = new(StringComparer.Ordinal);

    /// <summary>
    /// The types that the source defines, in the order of the source. Of two with one name the last stays, at the place of the first.
    /// </summary>
    public IEnumerable<NamedType> Defined => _types.Values;

    /// <summary>Adds a type of the source.</summary>
    public void Add(NamedType type) => _types[type.Name] = type;

    /// <summary>The type of a name. For an unknown name a type that stands for it.</summary>
    public NamedType Find(string name)
    {
        if (IntrospectionTypes.Standard.Find(name) is { } standard)
        {
            return standard;
        }

        if (_types.TryGetValue(name, out var type))
        {
            return type;
        }

        if (!_unknown.TryGetValue(name, out var unknown))
        {
            _unknown[name] = unknown = new ScalarType(name, null, null, [], AnyScalar.Instance) { IsUnknown = true };
        }

        return unknown;
    }

    /// <summary>The types that names stand for.</summary>
    public IEnumerable<NamedType> FindAll(IEnumerable<NamedTypeNode> nodes) => nodes.Select(node => Find(node.Name.Value));

    /// <summary>The type that a reference stands for. The parser bounds how deep references are nested.</summary>
    public GraphQLType Resolve(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(Resolve(list.Type)),
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Type)),
        _ => Find(((NamedTypeNode)node).Name.Value),
    };
}
