using System.Collections.Immutable;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types.Introspection;

/// <summary>The fields of <c>__Type</c>. What does not apply to a kind of type is null.</summary>
internal static class TypeFields
{
    /// <summary>Gives the type its fields.</summary>
    public static void Define() => IntrospectionTypes.Type.Fields = new([.. MakeFacts(), .. MakeMembers(), .. MakeEnd()]);

    /// <summary>The name of the kind of a type, a value of <c>__TypeKind</c>.</summary>
    public static string Kind(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static ImmutableArray<FieldDefinition> MakeFacts()
    {
        var text = StandardScalars.String;
        return
        [
            IntrospectionField.Of<GraphQLType, string>("kind", Wrap.NonNull(IntrospectionTypes.TypeKind), Kind),
            IntrospectionField.Of<GraphQLType, string?>("name", text, type => (type as NamedType)?.Name),
            IntrospectionField.Of<GraphQLType, string?>("description", text, type => (type as NamedType)?.Description),
            IntrospectionField.Of<GraphQLType, string?>("specifiedByURL", text, type => (type as ScalarType)?.SpecifiedByUrl),
        ];
    }

    private static ImmutableArray<FieldDefinition> MakeMembers()
    {
        var types = Wrap.NullableListOf(IntrospectionTypes.Type);
        return
        [
            IntrospectionField.Members<GraphQLType, FieldDefinition>(
                "fields",
                Wrap.NullableListOf(IntrospectionTypes.Field),
                type => (type as FieldsType)?.Fields,
                field => field.DeprecationReason is not null),
            IntrospectionField.Of<GraphQLType, IReadOnlyList<InterfaceType>?>(
                "interfaces", types, type => type is FieldsType { Interfaces: var interfaces } ? interfaces : null),
            IntrospectionField.Make(
                "possibleTypes", null, NamedCollection<InputValueDefinition>.Empty, types, FieldResolver.Immediate(ReadPossibleTypes)),
            IntrospectionField.Members<GraphQLType, EnumValueDefinition>(
                "enumValues",
                Wrap.NullableListOf(IntrospectionTypes.EnumValue),
                type => (type as EnumType)?.Values,
                value => value.DeprecationReason is not null),
            IntrospectionField.Members<GraphQLType, InputValueDefinition>(
                "inputFields",
                Wrap.NullableListOf(IntrospectionTypes.InputValue),
                type => (type as InputObjectType)?.Fields,
                field => field.DeprecationReason is not null),
        ];
    }

    private static ImmutableArray<FieldDefinition> MakeEnd() =>
    [
        IntrospectionField.Of<GraphQLType, GraphQLType?>(
            "ofType", IntrospectionTypes.Type, type => (type as ListType)?.OfType ?? (type as NonNullType)?.OfType),
        IntrospectionField.Of<GraphQLType, bool?>("isOneOf", StandardScalars.Boolean, type => (type as InputObjectType)?.IsOneOf),
    ];

    private static object? ReadPossibleTypes(IResolverContext context) =>
        context.ParentObject is CompositeType { IsAbstract: true } type ? context.Schema.PossibleTypes(type) : null;
}
