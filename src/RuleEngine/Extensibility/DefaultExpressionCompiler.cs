using System.Linq.Expressions;

namespace Digital40.RuleEngine.Extensibility;

/// <summary>Compiles with the framework's own compiler.</summary>
internal sealed class DefaultExpressionCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => expression.Compile();
}
