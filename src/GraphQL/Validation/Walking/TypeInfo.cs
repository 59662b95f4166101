using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Walking;

/// <summary>The types at the node that a walk has reached. What is not known, or does not apply, is null.</summary>
internal sealed class TypeInfo
{
    /// <summary>The type of the operation, fragment or field that is being walked.</summary>
    public GraphQLType? Type;

    /// <summary>The type of the selection set that is being walked.</summary>
    public CompositeType? ParentType;

    /// <summary>The field that is being walked.</summary>
    public FieldDefinition? Field;

    /// <summary>The type that is expected of the value being walked.</summary>
    public GraphQLType? InputType;

    /// <summary>The type that is expected of the value around the one being walked.</summary>
    public GraphQLType? ParentInputType;

    /// <summary>The default value of the argument or input field that is being walked.</summary>
    public ValueNode? DefaultValue;

    /// <summary>The directive that is being walked.</summary>
    public DirectiveDefinition? Directive;

    /// <summary>The argument that is being walked.</summary>
    public InputValueDefinition? Argument;

    /// <summary>The enum value that is being walked.</summary>
    public EnumValueDefinition? EnumValue;

    /// <summary>The type of the variable that is being defined, also when it is no input type.</summary>
    public GraphQLType? VariableType;

    /// <summary>What the directive that is being walked stands on.</summary>
    public DirectiveLocation DirectiveLocation;

    /// <summary>The definition of the document that is being walked.</summary>
    public DefinitionNode? Definition;

    /// <summary>What the selection set that is being walked belongs to: an operation, a fragment or a field.</summary>
    public SyntaxNode? SelectionSetOwner;

    public void Reset()
    {
        Type = InputType = ParentInputType = VariableType = null;
        (ParentType, Field, DefaultValue, Directive) = (null, null, null, null);
        (Argument, EnumValue, Definition, SelectionSetOwner) = (null, null, null, null);
    }
}
