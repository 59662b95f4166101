using System.Linq.Expressions;
using Digital40.RuleEngine.Extensibility;

namespace Digital40.RuleEngine.Tests.Equivalence;

/// <summary>Compiles quickly what is evaluated a few times only.</summary>
internal sealed class InterpretingCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => expression.Compile(preferInterpretation: true);
}
