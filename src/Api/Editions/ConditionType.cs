using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of conditions.</summary>
[ObjectType<Condition>]
internal static class ConditionType
{
    public static decimal? GetThreshold([Parent] Condition condition) =>
        condition.Comparison is Comparison.AtLeast or Comparison.Exactly ? condition.Threshold : null;
}
