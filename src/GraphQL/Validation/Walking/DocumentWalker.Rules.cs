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

    /// <param name="rules">The rules to call.</param>
    /// <param name="context">Where the rules report to.</param>
    /// <param name="types">What is kept up to date for the rules.</param>
    public DocumentWalker(RuleTable rules, ValidationContext context, TypeInfo types)
    {
        _context = context;
        _types = types;
        _all = rules.All;
        _enterDocument = rules[RuleEvent.EnterDocument];
        _leaveDocument = rules[RuleEvent.LeaveDocument];
        _enterOperation = rules[RuleEvent.EnterOperationDefinition];
        _leaveOperation = rules[RuleEvent.LeaveOperationDefinition];
        _enterFragment = rules[RuleEvent.EnterFragmentDefinition];
        _leaveFragment = rules[RuleEvent.LeaveFragmentDefinition];
        _enterVariableDefinition = rules[RuleEvent.EnterVariableDefinition];
        _leaveVariableDefinition = rules[RuleEvent.LeaveVariableDefinition];
        _enterSelectionSet = rules[RuleEvent.EnterSelectionSet];
        _leaveSelectionSet = rules[RuleEvent.LeaveSelectionSet];
        _enterField = rules[RuleEvent.EnterField];
        _leaveField = rules[RuleEvent.LeaveField];
        _enterFragmentSpread = rules[RuleEvent.EnterFragmentSpread];
        _enterInlineFragment = rules[RuleEvent.EnterInlineFragment];
        _enterArgument = rules[RuleEvent.EnterArgument];
        _enterDirective = rules[RuleEvent.EnterDirective];
        _leaveDirective = rules[RuleEvent.LeaveDirective];
        _enterVariable = rules[RuleEvent.EnterVariable];
        _enterNamedType = rules[RuleEvent.EnterNamedType];
        _enterScalarValue = rules[RuleEvent.EnterScalarValue];
        _enterEnumValue = rules[RuleEvent.EnterEnumValue];
        _enterNullValue = rules[RuleEvent.EnterNullValue];
        _enterListValue = rules[RuleEvent.EnterListValue];
        _enterObjectValue = rules[RuleEvent.EnterObjectValue];
        _leaveObjectValue = rules[RuleEvent.LeaveObjectValue];
        _enterObjectField = rules[RuleEvent.EnterObjectField];
        _enterTypeSystemNode = rules[RuleEvent.EnterTypeSystemNode];
    }
}
