namespace Digital40.GraphQL.Costs;

/// <summary>One step of a reckoning. Steps refer to earlier ones by their index.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Left">The first operand: a step.</param>
/// <param name="Right">The second operand: a step, or a size for <see cref="CostStepKind.Repeat"/>; -1 when the constant is it.</param>
/// <param name="Constant">A constant cost: the value, or the second operand.</param>
internal readonly record struct CostStep(CostStepKind Kind, int Left, int Right, Cost Constant);
