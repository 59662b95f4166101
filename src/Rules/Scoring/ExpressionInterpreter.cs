using System.Linq.Expressions;

namespace Digital40.Rules.Scoring;

/// <summary>Has the expressions of rules interpreted: they are ready many times sooner than as machine code, and slower each time they are asked.</summary>
internal sealed class ExpressionInterpreter : IExpressionCompiler
{
    /// <inheritdoc/>
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => expression.Compile(preferInterpretation: true);
}
