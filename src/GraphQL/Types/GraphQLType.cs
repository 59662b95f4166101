namespace Digital40.GraphQL.Types;

/// <summary>A type of the schema: a named type, or a list or non-null type around one. Specification: Type-System.Types.</summary>
public abstract class GraphQLType
{
    private protected GraphQLType()
    {
    }

    /// <summary>The named type inside all lists and non-null types.</summary>
    public abstract NamedType Named { get; }

    /// <summary>Whether values of the type may be arguments and variables. Specification: IsInputType.</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether fields may have the type. Specification: IsOutputType.</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Whether it is a non-null type.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>The type without its outer non-null, if any.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.OfType : this;

    /// <summary>Whether the two types are written the same and name the same types.</summary>
    /// <param name="other">The other type.</param>
    public bool IsSame(GraphQLType other) => (this, other) switch
    {
        (NonNullType left, NonNullType right) => left.OfType.IsSame(right.OfType),
        (ListType left, ListType right) => left.OfType.IsSame(right.OfType),
        _ => ReferenceEquals(this, other),
    };

    /// <summary>The type as it is written in a document, such as <c>[Office!]!</c>.</summary>
    public abstract override string ToString();
}
