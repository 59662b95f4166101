using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>Items to be done; their members are the fields.</summary>
[ObjectType<ItemsDoneDefinition>("ItemsDoneFormula")]
internal static class ItemsDoneFormulaType;
