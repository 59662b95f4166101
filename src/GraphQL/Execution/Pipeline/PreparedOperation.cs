using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Execution.Planning;

namespace Digital40.GraphQL.Execution.Pipeline;

/// <summary>An operation whose request was found good.</summary>
/// <param name="Plan">The operation.</param>
/// <param name="Variables">Its variables.</param>
/// <param name="Cost">Its static cost, or null when it was not reckoned.</param>
internal readonly record struct PreparedOperation(OperationPlan Plan, VariableValues Variables, long? Cost);
