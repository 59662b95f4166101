using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>Shares; their members are the fields.</summary>
[ObjectType<ShareDefinition>("ShareFormula")]
internal static class ShareFormulaType;
