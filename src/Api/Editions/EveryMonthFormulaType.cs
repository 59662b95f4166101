using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The least months; their members are the fields.</summary>
[ObjectType<EveryMonthDefinition>("EveryMonthFormula")]
internal static class EveryMonthFormulaType;
