using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel.Builders;

namespace Digital40.RuleEngine.Fluent.Expressions;

internal static class PatternBuilderExtensions
{
    public static void AddConditions(this PatternBuilder pattern, IEnumerable<LambdaExpression> conditions, Scope scope)
    {
        foreach (var condition in conditions)
        {
            pattern.Condition(VariableRewriter.Rewrite(condition, scope, pattern.Declaration));
        }
    }
}
