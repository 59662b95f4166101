namespace Digital40.GraphQL.Validation.Walking;

/// <summary>The rules that care for each event, side by side so that the walk finds them without a look-up.</summary>
internal sealed partial class DocumentWalker
{
    private readonly ValidationRule[] _enterDocument;
    private readonly ValidationRule[] _leaveDocument;
    private readonly ValidationRule[] _enterOperation;
    private readonly ValidationRule[] _leaveOperation;
    private readonly ValidationRule[] _enterFragment;
    private readonly ValidationRule[] _leaveFragment;
    private readonly ValidationRule[] _enterVariableDefinition;
    private readonly ValidationRule[] _leaveVariableDefinition;
    private readonly ValidationRule[] _enterSelectionSet;
    private readonly ValidationRule[] _leaveSelectionSet;
    private readonly ValidationRule[] _enterField;
    private readonly ValidationRule[] _leaveField;
    private readonly ValidationRule[] _enterFragmentSpread;
    private readonly ValidationRule[] _enterInlineFragment;
    private readonly ValidationRule[] _enterArgument;
    private readonly ValidationRule[] _enterDirective;
    private readonly ValidationRule[] _leaveDirective;
    private readonly ValidationRule[] _enterVariable;
    private readonly ValidationRule[] _enterNamedType;
    private readonly ValidationRule[] _enterScalarValue;
    private readonly ValidationRule[] _enterEnumValue;
    private readonly ValidationRule[] _enterNullValue;
    private readonly ValidationRule[] _enterListValue;
    private readonly ValidationRule[] _enterObjectValue;
    private readonly ValidationRule[] _leaveObjectValue;
    private readonly ValidationRule[] _enterObjectField;
    private readonly ValidationRule[] _enterTypeSystemNode;
}
