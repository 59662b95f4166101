namespace Digital40.GraphQL.Validation.Walking;

/// <summary>What happens on a walk. Each is named like the method of <see cref="ValidationRule"/> that is called for it.</summary>
internal enum RuleEvent
{
    EnterDocument,
    LeaveDocument,
    EnterOperationDefinition,
    LeaveOperationDefinition,
    EnterFragmentDefinition,
    LeaveFragmentDefinition,
    EnterVariableDefinition,
    LeaveVariableDefinition,
    EnterSelectionSet,
    LeaveSelectionSet,
    EnterField,
    LeaveField,
    EnterFragmentSpread,
    EnterInlineFragment,
    EnterArgument,
    EnterDirective,
    LeaveDirective,
    EnterVariable,
    EnterNamedType,
    EnterScalarValue,
    EnterEnumValue,
    EnterNullValue,
    EnterListValue,
    EnterObjectValue,
    LeaveObjectValue,
    EnterObjectField,
    EnterTypeSystemNode,
}
