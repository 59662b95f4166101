using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of counts of different values.</summary>
[ObjectType<DistinctDefinition>("DistinctFormula")]
internal static class DistinctFormulaType
{
    public static IEnumerable<AttributeCondition> GetWhere([Parent] DistinctDefinition distinct) => AttributeCondition.Of(distinct.Where);
}
