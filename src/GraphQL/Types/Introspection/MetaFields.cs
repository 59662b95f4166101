using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types.Introspection;

/// <summary>The fields that every schema has without defining them. Specification: Introspection.</summary>
internal static class MetaFields
{
    /// <summary><c>__schema</c>, on the query type alone.</summary>
    public static FieldDefinition Schema { get; } = Make(
        "__schema",
        "Access the current type schema of this server.",
        Wrap.NonNull(IntrospectionTypes.Schema),
        context => context.Schema);

    /// <summary><c>__type(name:)</c>, on the query type alone.</summary>
    public static FieldDefinition Type { get; } = Make(
        "__type",
        "Request the type information of a single type.",
        IntrospectionTypes.Type,
        context => context.ArgumentValue("name") is string name ? context.Schema.Types.Find(name) : null,
        new InputValueDefinition("name", null, Wrap.NonNull(StandardScalars.String), null, null, null));

    /// <summary><c>__typename</c>, on every object, interface and union type.</summary>
    public static FieldDefinition TypeName { get; } = Make(
        "__typename",
        "The name of the current Object type at runtime.",
        Wrap.NonNull(StandardScalars.String),
        context => context.ObjectType.Name);

    /// <summary>The field of a name on a type, a meta field or one of its own; null when there is none.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="type">The type whose field is selected.</param>
    /// <param name="name">The name of the field.</param>
    public static FieldDefinition? FindField(Schema schema, CompositeType type, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            if (name == TypeName.Name)
            {
                return TypeName;
            }

            if (ReferenceEquals(type, schema.QueryType) && (name == Schema.Name || name == Type.Name))
            {
                return name == Schema.Name ? Schema : Type;
            }
        }

        return (type as FieldsType)?.Fields.Find(name);
    }

    private static FieldDefinition Make(
        string name,
        string description,
        GraphQLType type,
        Func<IResolverContext, object?> resolve,
        params ReadOnlySpan<InputValueDefinition> arguments) =>
        IntrospectionField.Make(name, description, new([.. arguments]), type, FieldResolver.Immediate(resolve));
}
