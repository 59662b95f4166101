using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of counts.</summary>
[ObjectType<CountDefinition>("CountFormula")]
internal static class CountFormulaType
{
    public static IEnumerable<AttributeCondition> GetWhere([Parent] CountDefinition count) => AttributeCondition.Of(count.Where);
}
