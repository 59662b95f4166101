using System.Linq.Expressions;
using Digital40.RuleEngine.Fluent.Dsl;

namespace Digital40.RuleEngine.Fluent.Expressions;

internal sealed class DependencyExpression(RuleContext context) : IDependencyExpression
{
    public IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias)
    {
        var variable = Scope.Variable(alias);
        var declaration = context.Builder.Dependencies().Dependency(variable.Type, variable.Member.Name);
        context.Scope.Add(declaration, variable.Member);
        return this;
    }
}
