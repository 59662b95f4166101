using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>Averages over months; their members are the fields.</summary>
[ObjectType<MonthlyAverageDefinition>("MonthlyAverageFormula")]
internal static class MonthlyAverageFormulaType;
