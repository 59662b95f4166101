using System.Linq.Expressions;

namespace Digital40.RuleEngine.Extensibility;

/// <summary>Turns expressions of rules into code.</summary>
public interface IExpressionCompiler
{
    /// <summary>Compiles an expression.</summary>
    /// <typeparam name="TDelegate">The type of the code.</typeparam>
    /// <param name="expression">The expression.</param>
    TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate;
}
