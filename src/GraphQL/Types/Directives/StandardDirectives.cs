using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Defaults;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types.Directives;

/// <summary>
/// The directives that every schema knows. Specification: Type-System.Directives, Built-in Directives. Their descriptions are those of graphql-js.
/// </summary>
public static class StandardDirectives
{
    /// <summary>The reason when <c>@deprecated</c> gives none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    /// <summary>Includes a field or a fragment when its argument is true.</summary>
    public static DirectiveDefinition Include { get; } = Make(
        "include",
        "Directs the executor to include this field or fragment only when the `if` argument is true.",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        Required("if", "Included when true.", StandardScalars.Boolean));

    /// <summary>Leaves out a field or a fragment when its argument is true.</summary>
    public static DirectiveDefinition Skip { get; } = Make(
        "skip",
        "Directs the executor to skip this field or fragment when the `if` argument is true.",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        Required("if", "Skipped when true.", StandardScalars.Boolean));

    /// <summary>Says that a member of the schema should no longer be used.</summary>
    public static DirectiveDefinition Deprecated { get; } = Make(
        "deprecated",
        "Marks an element of a GraphQL schema as no longer supported.",
        [
            DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition,
            DirectiveLocation.EnumValue, DirectiveLocation.DirectiveDefinition,
        ],
        WithDefault(
            "reason",
            "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. " +
            "Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
            StandardScalars.String,
            new StringValueNode(default, DefaultDeprecationReason, block: false)));

    /// <summary>Says where a scalar is specified.</summary>
    public static DirectiveDefinition SpecifiedBy { get; } = Make(
        "specifiedBy",
        "Exposes a URL that specifies the behavior of this scalar.",
        [DirectiveLocation.Scalar],
        Required("url", "The URL that specifies the behavior of this scalar.", StandardScalars.String));

    /// <summary>Says that exactly one field of an input object must be given.</summary>
    public static DirectiveDefinition OneOf { get; } = Make(
        "oneOf",
        "Indicates exactly one field must be supplied and this field must not be `null`.",
        [DirectiveLocation.InputObject]);

    /// <summary>All of them, in the order of graphql-js.</summary>
    public static ImmutableArray<DirectiveDefinition> All { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];

    /// <summary>Whether a directive has the name of a standard one.</summary>
    internal static bool IsStandard(string name) => name is "include" or "skip" or "deprecated" or "specifiedBy" or "oneOf";

    /// <summary>An optional argument with a default value that needs no coercion.</summary>
    internal static InputValueDefinition WithDefault(string name, string? description, GraphQLType type, ValueNode value)
    {
        var argument = new InputValueDefinition(name, description, type, value, null, null);
        argument.SetDefault(DefaultShape.Leaf);
        return argument;
    }

    private static InputValueDefinition Required(string name, string description, ScalarType type) =>
        new(name, description, new NonNullType(type), null, null, null);

    private static DirectiveDefinition Make(
        string name,
        string description,
        ImmutableArray<DirectiveLocation> locations,
        params ImmutableArray<InputValueDefinition> arguments) =>
        new(name, description, locations, new NamedCollection<InputValueDefinition>(arguments), false, null);
}
