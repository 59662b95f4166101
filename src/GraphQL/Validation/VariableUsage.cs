using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation;

/// <summary>A place where a variable is used.</summary>
/// <param name="Variable">The variable as it stands there.</param>
/// <param name="Type">The type that is expected there, or null when it is not known.</param>
/// <param name="DefaultValue">The default value of the argument or input field, or null when it has none.</param>
/// <param name="ParentType">The type that is expected of the value around it, or null when there is none or it is not known.</param>
public readonly record struct VariableUsage(VariableNode Variable, GraphQLType? Type, ValueNode? DefaultValue, GraphQLType? ParentType);
