using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>Ladders; their members are the fields.</summary>
[ObjectType<LadderDefinition>("LadderFormula")]
internal static class LadderFormulaType;
