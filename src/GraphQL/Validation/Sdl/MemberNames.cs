using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>The names that a type and its extensions give to their members, to find those given twice.</summary>
internal sealed class MemberNames
{
    private readonly Dictionary<string, Dictionary<string, NameNode>> _types = new(StringComparer.Ordinal);

    /// <summary>Adds a name.</summary>
    /// <param name="typeName">The name of the type.</param>
    /// <param name="name">The name of the member.</param>
    /// <returns>The member that has the name already, or null.</returns>
    public NameNode? Add(string typeName, NameNode name)
    {
        if (!_types.TryGetValue(typeName, out var names))
        {
            _types[typeName] = names = new(StringComparer.Ordinal);
        }

        return names.TryAdd(name.Value, name) ? null : names[name.Value];
    }
}
