using System.Linq.Expressions;
using Digital40.RuleEngine.Fluent.Dsl;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Fluent.Expressions;

internal sealed class FilterExpression(RuleContext context) : IFilterExpression
{
    public IFilterExpression OnChange(params Expression<Func<object?>>[] keySelectors) => Add(FilterType.KeyChange, keySelectors);

    public IFilterExpression Where(params Expression<Func<bool>>[] predicates) => Add(FilterType.Predicate, predicates);

    private FilterExpression Add(FilterType type, IEnumerable<LambdaExpression> expressions)
    {
        foreach (var expression in expressions)
        {
            context.Builder.Filters().Filter(type, VariableRewriter.Rewrite(expression, context.Scope));
        }

        return this;
    }
}
