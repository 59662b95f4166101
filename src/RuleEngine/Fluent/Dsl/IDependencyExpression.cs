using System.Linq.Expressions;

namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>States the external services of a rule.</summary>
public interface IDependencyExpression
{
    /// <summary>Makes a service of the type of the variable available to actions and filters under the name of the variable.</summary>
    /// <exception cref="ArgumentException">The alias is not a variable.</exception>
    IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias);
}
