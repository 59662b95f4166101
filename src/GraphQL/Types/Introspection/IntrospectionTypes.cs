using System.Collections.Immutable;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types.Introspection;

/// <summary>
/// The types by which a schema describes itself; every schema has the same ones. Specification: Introspection, Schema Introspection.
/// They hold what graphql-js holds, the proposed <c>includeDeprecated</c> for directives included.
/// </summary>
internal static class IntrospectionTypes
{
    static IntrospectionTypes()
    {
        SchemaFields.Define();
        TypeFields.Define();
        MemberFields.Define();
    }

    /// <summary>A schema.</summary>
    public static ObjectType Schema { get; } = Object(
        "__Schema",
        "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, " +
        "as well as the entry points for query, mutation, and subscription operations.");

    /// <summary>A directive.</summary>
    public static ObjectType Directive { get; } = Object(
        "__Directive",
        "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\n" +
        "In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, " +
        "such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.");

    /// <summary>A place where a directive may stand.</summary>
    public static EnumType DirectiveLocation { get; } = IntrospectionEnums.MakeDirectiveLocation();

    /// <summary>A type.</summary>
    public static ObjectType Type { get; } = Object(
        "__Type",
        "The fundamental unit of any GraphQL Schema is the type. " +
        "There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\n" +
        "Depending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, " +
        "description and optional `specifiedByURL`, while Enum types provide their values. " +
        "Object and Interface types provide the fields they describe. " +
        "Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.");

    /// <summary>A field of an object or interface type.</summary>
    public static ObjectType Field { get; } = Object(
        "__Field",
        "Object and Interface types are described by a list of Fields, each of which has a name, " +
        "potentially a list of arguments, and a return type.");

    /// <summary>An argument or a field of an input object type.</summary>
    public static ObjectType InputValue { get; } = Object(
        "__InputValue",
        "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values " +
        "which describe their type and optionally a default value.");

    /// <summary>A value of an enum type.</summary>
    public static ObjectType EnumValue { get; } = Object(
        "__EnumValue",
        "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. " +
        "However an Enum value is returned in a JSON response as a string.");

    /// <summary>The kind of a type.</summary>
    public static EnumType TypeKind { get; } = IntrospectionEnums.MakeTypeKind();

    /// <summary>All of them, in the order of graphql-js.</summary>
    public static ImmutableArray<NamedType> All { get; } = [Schema, Directive, DirectiveLocation, Type, Field, InputValue, EnumValue, TypeKind];

    /// <summary>The types and the standard scalars by name: a schema cannot define others with these names.</summary>
    public static NamedCollection<NamedType> Standard { get; } = new(StandardScalars.All.CastArray<NamedType>().AddRange(All));

    private static ObjectType Object(string name, string description) => new(name, description, null, []);
}
