namespace Digital40.GraphQL.Language.Nodes;

/// <summary>The kinds of syntax nodes, in the order of the specification.</summary>
public enum SyntaxKind
{
    /// <summary>A name.</summary>
    Name,

    /// <summary>A document: executable definitions, type system definitions and extensions.</summary>
    Document,

    /// <summary>A query, a mutation or a subscription.</summary>
    OperationDefinition,

    /// <summary>The definition of a variable of an operation.</summary>
    VariableDefinition,

    /// <summary>A selection set.</summary>
    SelectionSet,

    /// <summary>A field of a selection set.</summary>
    Field,

    /// <summary>An argument of a field or a directive.</summary>
    Argument,

    /// <summary>The use of a named fragment.</summary>
    FragmentSpread,

    /// <summary>An inline fragment.</summary>
    InlineFragment,

    /// <summary>The definition of a named fragment.</summary>
    FragmentDefinition,

    /// <summary>The use of a variable.</summary>
    Variable,

    /// <summary>An integer.</summary>
    IntValue,

    /// <summary>A number with a fraction or an exponent.</summary>
    FloatValue,

    /// <summary>A string.</summary>
    StringValue,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    BooleanValue,

    /// <summary><c>null</c>.</summary>
    NullValue,

    /// <summary>An enum value.</summary>
    EnumValue,

    /// <summary>A list.</summary>
    ListValue,

    /// <summary>An input object.</summary>
    ObjectValue,

    /// <summary>A field of an input object.</summary>
    ObjectField,

    /// <summary>The use of a directive.</summary>
    Directive,

    /// <summary>A reference to a type by its name.</summary>
    NamedType,

    /// <summary>A reference to a list of a type.</summary>
    ListType,

    /// <summary>A reference to a type without null.</summary>
    NonNullType,

    /// <summary>A schema definition.</summary>
    SchemaDefinition,

    /// <summary>A root operation type of a schema.</summary>
    OperationTypeDefinition,

    /// <summary>A scalar type.</summary>
    ScalarTypeDefinition,

    /// <summary>An object type.</summary>
    ObjectTypeDefinition,

    /// <summary>A field of an object or interface type.</summary>
    FieldDefinition,

    /// <summary>An argument, or a field of an input object type.</summary>
    InputValueDefinition,

    /// <summary>An interface type.</summary>
    InterfaceTypeDefinition,

    /// <summary>A union type.</summary>
    UnionTypeDefinition,

    /// <summary>An enum type.</summary>
    EnumTypeDefinition,

    /// <summary>A value of an enum type.</summary>
    EnumValueDefinition,

    /// <summary>An input object type.</summary>
    InputObjectTypeDefinition,

    /// <summary>The definition of a directive.</summary>
    DirectiveDefinition,

    /// <summary>A schema extension.</summary>
    SchemaExtension,

    /// <summary>An extension of a scalar type.</summary>
    ScalarTypeExtension,

    /// <summary>An extension of an object type.</summary>
    ObjectTypeExtension,

    /// <summary>An extension of an interface type.</summary>
    InterfaceTypeExtension,

    /// <summary>An extension of a union type.</summary>
    UnionTypeExtension,

    /// <summary>An extension of an enum type.</summary>
    EnumTypeExtension,

    /// <summary>An extension of an input object type.</summary>
    InputObjectTypeExtension,

    /// <summary>A coordinate of a type.</summary>
    TypeCoordinate,

    /// <summary>A coordinate of a field, an enum value or an input field.</summary>
    MemberCoordinate,

    /// <summary>A coordinate of an argument of a field.</summary>
    ArgumentCoordinate,

    /// <summary>A coordinate of a directive.</summary>
    DirectiveCoordinate,

    /// <summary>A coordinate of an argument of a directive.</summary>
    DirectiveArgumentCoordinate,
}
