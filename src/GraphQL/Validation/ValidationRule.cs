using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation;

/// <summary>
/// A rule that documents have to hold, open to be written by anyone. The document is walked once for all rules, in the order of its source; a rule
/// overrides the methods for the nodes that it cares for, is called when such a node is entered or left, looks at <see cref="Context"/> for the types
/// there and reports errors to it. Only what is overridden is called. An instance sees one document at a time, and one after the other:
/// <see cref="Reset"/> forgets the last one.
/// </summary>
/// <example><code>
/// public sealed class NoMutationsRule : ValidationRule
/// {
///     protected override void EnterOperationDefinition(OperationDefinitionNode operation)
///     {
///         if (operation.Operation == OperationType.Mutation)
///         {
///             Context.Report("Mutations are switched off.", operation);
///         }
///     }
/// }
///
/// var errors = DocumentValidator.Validate(schema, document, ValidationRules.Specified.Add&lt;NoMutationsRule&gt;());
/// </code></example>
public abstract class ValidationRule
{
    /// <summary>The document, its schema, the types at the node being visited, and where errors go.</summary>
    public ValidationContext Context { get; internal set; } = null!; // Set before the first document by the run that owns the rule.

    /// <summary>The node whose children this rule does not want to see, or null.</summary>
    internal SyntaxNode? Skipped { get; set; }

    /// <summary>Forgets the document, so that the instance can be used for the next one.</summary>
    protected internal virtual void Reset()
    {
    }

    /// <summary>The document is entered.</summary>
    protected internal virtual void EnterDocument(DocumentNode document)
    {
    }

    /// <summary>The document has been walked.</summary>
    protected internal virtual void LeaveDocument(DocumentNode document)
    {
    }

    /// <summary>An operation is entered.</summary>
    protected internal virtual void EnterOperationDefinition(OperationDefinitionNode operation)
    {
    }

    /// <summary>An operation is left.</summary>
    protected internal virtual void LeaveOperationDefinition(OperationDefinitionNode operation)
    {
    }

    /// <summary>The definition of a fragment is entered.</summary>
    protected internal virtual void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
    }

    /// <summary>The definition of a fragment is left.</summary>
    protected internal virtual void LeaveFragmentDefinition(FragmentDefinitionNode fragment)
    {
    }

    /// <summary>The definition of a variable is entered; <see cref="ValidationContext.VariableType"/> is its type.</summary>
    protected internal virtual void EnterVariableDefinition(VariableDefinitionNode definition)
    {
    }

    /// <summary>The definition of a variable is left.</summary>
    protected internal virtual void LeaveVariableDefinition(VariableDefinitionNode definition)
    {
    }

    /// <summary>A selection set is entered; <see cref="ValidationContext.ParentType"/> is its type.</summary>
    protected internal virtual void EnterSelectionSet(SelectionSetNode selectionSet)
    {
    }

    /// <summary>A selection set is left.</summary>
    protected internal virtual void LeaveSelectionSet(SelectionSetNode selectionSet)
    {
    }

    /// <summary>A field is entered; <see cref="ValidationContext.Field"/> is its definition.</summary>
    protected internal virtual void EnterField(FieldNode field)
    {
    }

    /// <summary>A field is left.</summary>
    protected internal virtual void LeaveField(FieldNode field)
    {
    }

    /// <summary>A fragment spread is entered.</summary>
    protected internal virtual void EnterFragmentSpread(FragmentSpreadNode spread)
    {
    }

    /// <summary>An inline fragment is entered; <see cref="ValidationContext.Type"/> is its type.</summary>
    protected internal virtual void EnterInlineFragment(InlineFragmentNode fragment)
    {
    }

    /// <summary>An argument is entered; <see cref="ValidationContext.Argument"/> is its definition.</summary>
    protected internal virtual void EnterArgument(ArgumentNode argument)
    {
    }

    /// <summary>A directive is entered; <see cref="ValidationContext.Directive"/> is its definition.</summary>
    protected internal virtual void EnterDirective(DirectiveNode directive)
    {
    }

    /// <summary>A directive is left.</summary>
    protected internal virtual void LeaveDirective(DirectiveNode directive)
    {
    }

    /// <summary>A variable is visited, in its definition or where it is used.</summary>
    protected internal virtual void EnterVariable(VariableNode variable)
    {
    }

    /// <summary>The name of a type is visited.</summary>
    protected internal virtual void EnterNamedType(NamedTypeNode type)
    {
    }

    /// <summary>An integer, a float, a string or a boolean is visited; <see cref="ValidationContext.InputType"/> is what is expected.</summary>
    protected internal virtual void EnterScalarValue(ValueNode value)
    {
    }

    /// <summary>An enum value is visited; <see cref="ValidationContext.EnumValue"/> is its definition.</summary>
    protected internal virtual void EnterEnumValue(EnumValueNode value)
    {
    }

    /// <summary>A null is visited.</summary>
    protected internal virtual void EnterNullValue(NullValueNode value)
    {
    }

    /// <summary>A list is entered; <see cref="ValidationContext.InputType"/> is the type of its items.</summary>
    protected internal virtual void EnterListValue(ListValueNode list)
    {
    }

    /// <summary>An input object is entered.</summary>
    protected internal virtual void EnterObjectValue(ObjectValueNode value)
    {
    }

    /// <summary>An input object is left.</summary>
    protected internal virtual void LeaveObjectValue(ObjectValueNode value)
    {
    }

    /// <summary>A field of an input object is entered; <see cref="ValidationContext.InputType"/> is its type.</summary>
    protected internal virtual void EnterObjectField(ObjectFieldNode field)
    {
    }

    /// <summary>A definition or an extension of the type system, or a field, argument or enum value in one, is entered.</summary>
    protected internal virtual void EnterTypeSystemNode(SyntaxNode node)
    {
    }

    /// <summary>Leaves out, for this rule alone, what stands inside the node being entered, and the leaving of it.</summary>
    /// <param name="node">The node being entered.</param>
    protected void SkipChildren(SyntaxNode node)
    {
        Skipped = node;
        Context.SkippedNodes++;
    }
}
