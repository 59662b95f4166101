using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Defaults;

namespace Digital40.GraphQL.Types;

/// <summary>An argument of a field or a directive, or a field of an input object type. Specification: InputValueDefinition.</summary>
public sealed class InputValueDefinition : INamed
{
    internal InputValueDefinition(
        string name,
        string? description,
        GraphQLType type,
        ValueNode? defaultValue,
        string? deprecationReason,
        InputValueDefinitionNode? definition)
    {
        Name = name;
        Description = description;
        Type = type;
        DefaultValue = defaultValue;
        DeprecationReason = deprecationReason;
        Definition = definition;
    }

    /// <summary>The name, unique among its siblings.</summary>
    public string Name { get; }

    /// <summary>The description, or null when there is none.</summary>
    public string? Description { get; }

    /// <summary>The type, an input type in a valid schema.</summary>
    public GraphQLType Type { get; }

    /// <summary>
    /// The default value as it is written, or null when there is none, or none that is of the type (as in graphql-js, which then has none).
    /// </summary>
    public ValueNode? DefaultValue { get; private set; }

    /// <summary>How large the default value is with the default values of its fields; null exactly when <see cref="DefaultValue"/> is.</summary>
    internal DefaultShape? DefaultShape { get; private set; }

    /// <summary>The default value after coercion, as introspection and the printed schema show it; null when there is none.</summary>
    internal string? DefaultText => DefaultValue is null ? null : DefaultValueExpansion.Print(this);

    /// <summary>Why it should no longer be used, or null when it may be.</summary>
    public string? DeprecationReason { get; }

    /// <summary>What it was built from, or null for the standard directives' arguments.</summary>
    public InputValueDefinitionNode? Definition { get; }

    /// <summary>Whether a value must be given: the type is non-null and there is no default value.</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <summary>Says what the coercion of the default value gave, when the whole schema is known.</summary>
    /// <param name="shape">How large it is, or null when it is not of the type.</param>
    internal void SetDefault(DefaultShape? shape)
    {
        DefaultShape = shape;
        DefaultValue = shape is null ? null : DefaultValue;
    }
}
