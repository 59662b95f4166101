using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>Judged points; their members are the fields.</summary>
[ObjectType<JudgedDefinition>("JudgedFormula")]
internal static class JudgedFormulaType;
