using Digital40.GraphQL.Types.Introspection;

namespace Digital40.GraphQL.Types.Building;

/// <summary>The order of a schema's types: those of the source, each followed by the standard types that it is the first to name.</summary>
internal sealed class TypeOrder
{
    private readonly HashSet<NamedType> _placed = [];
    private readonly HashSet<NamedType> _waiting;
    private readonly List<NamedType> _order = [];

    private TypeOrder(IEnumerable<NamedType> defined)
    {
        _waiting = [.. defined];
    }

    /// <summary>Puts the types in their order.</summary>
    /// <param name="defined">The types of the source, in its order.</param>
    /// <param name="directives">All directives of the schema.</param>
    public static NamedCollection<NamedType> Sort(IReadOnlyCollection<NamedType> defined, NamedCollection<DirectiveDefinition> directives)
    {
        var order = new TypeOrder(defined);
        foreach (var type in defined)
        {
            order._waiting.Remove(type);
            order.Place(type);
        }

        foreach (var directive in directives)
        {
            order.PlaceTypes(directive.Arguments);
        }

        order.Place(IntrospectionTypes.Schema);
        return new NamedCollection<NamedType>(order._order);
    }

    /// <summary>
    /// Places a type and the types that it names. Types of the source wait for their own turn, so this goes no deeper than introspection does.
    /// </summary>
    private void Place(NamedType type)
    {
        if (_waiting.Contains(type) || type is ScalarType { IsUnknown: true } || !_placed.Add(type))
        {
            return;
        }

        _order.Add(type);
        switch (type)
        {
            case UnionType union:
                PlaceAll(union.DeclaredTypes);
                break;
            case FieldsType parent:
                PlaceAll(parent.DeclaredInterfaces);
                PlaceTypes(parent.Fields);
                break;
            case InputObjectType input:
                PlaceTypes(input.Fields);
                break;
        }
    }

    private void PlaceAll(IEnumerable<NamedType> types)
    {
        foreach (var type in types)
        {
            Place(type);
        }
    }

    private void PlaceTypes(NamedCollection<FieldDefinition> fields)
    {
        foreach (var field in fields)
        {
            Place(field.Type.Named);
            PlaceTypes(field.Arguments);
        }
    }

    private void PlaceTypes(NamedCollection<InputValueDefinition> values)
    {
        foreach (var value in values)
        {
            Place(value.Type.Named);
        }
    }
}
