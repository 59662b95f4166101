using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types;

/// <summary>A scalar type. Specification: Type-System.Scalars.</summary>
public sealed class ScalarType : NamedType
{
    internal ScalarType(
        string name,
        string? description,
        TypeDefinitionNode? definition,
        ImmutableArray<TypeExtensionNode> extensions,
        ScalarCoercion coercion)
        : base(name, description, definition, extensions)
    {
        Coercion = coercion;
    }

    /// <summary>The place where the scalar is specified (<c>@specifiedBy</c>), or null when it is not said.</summary>
    public string? SpecifiedByUrl { get; internal set; }

    /// <summary>How its values come in and go out.</summary>
    public ScalarCoercion Coercion { get; }

    /// <summary>Whether it stands for a type that is not defined, so that a faulty schema can be checked to its end.</summary>
    internal bool IsUnknown { get; init; }
}
