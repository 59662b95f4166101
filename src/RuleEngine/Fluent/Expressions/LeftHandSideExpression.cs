using System.Linq.Expressions;
using Digital40.RuleEngine.Fluent.Dsl;
using Digital40.RuleEngine.RuleModel.Builders;

namespace Digital40.RuleEngine.Fluent.Expressions;

internal sealed class LeftHandSideExpression(GroupBuilder group, Scope scope) : ILeftHandSideExpression
{
    private PatternBuilder? _lastPattern;

    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
    {
        var variable = Scope.Variable(alias);
        var pattern = group.Pattern(variable.Type, variable.Member.Name);
        pattern.AddConditions(conditions, scope);
        return Bound(pattern, variable);
    }

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
    {
        _lastPattern = group.Pattern(typeof(TFact));
        _lastPattern.AddConditions(conditions, scope);
        return this;
    }

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
    {
        group.Exists().Pattern(typeof(TFact)).AddConditions(conditions, scope);
        return this;
    }

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
    {
        group.Not().Pattern(typeof(TFact)).AddConditions(conditions, scope);
        return this;
    }

    public ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions) =>
        ForAll([baseCondition], conditions);

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition) => ForAll([], [condition]);

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryAction)
    {
        var variable = Scope.Variable(alias);
        var query = new QueryBuilder(group, scope);
        queryAction(query);
        var pattern = query.Build(variable);
        group.Pattern(pattern);
        return Bound(pattern, variable);
    }

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builderAction) => Nested(GroupType.And, builderAction);

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builderAction) => Nested(GroupType.Or, builderAction);

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
    {
        var variable = Scope.Variable(alias);
        var pattern = group.Pattern(variable.Type, variable.Member.Name);
        pattern.Binding().BindingExpression(VariableRewriter.Rewrite(expression, scope));
        return Bound(pattern, variable);
    }

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions)
    {
        var pattern = _lastPattern ?? throw new ArgumentException("Having must follow a match, a query or a computed value.");
        foreach (var condition in conditions)
        {
            pattern.Condition(VariableRewriter.Rewrite(condition, scope));
        }

        return this;
    }

    private LeftHandSideExpression Bound(PatternBuilder pattern, MemberExpression variable)
    {
        scope.Add(pattern.Declaration, variable.Member);
        _lastPattern = pattern;
        return this;
    }

    private LeftHandSideExpression ForAll<TFact>(Expression<Func<TFact, bool>>[] selection, Expression<Func<TFact, bool>>[] conditions)
    {
        var forAll = group.ForAll();
        forAll.BasePattern(typeof(TFact)).AddConditions(selection, scope);
        forAll.Pattern(typeof(TFact)).AddConditions(conditions, scope);
        return this;
    }

    private LeftHandSideExpression Nested(GroupType type, Action<ILeftHandSideExpression> builderAction)
    {
        builderAction(new LeftHandSideExpression(group.Group(type), scope));
        return this;
    }
}
