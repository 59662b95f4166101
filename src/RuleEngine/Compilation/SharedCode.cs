using System.Collections.Concurrent;
using System.Linq.Expressions;
using Digital40.RuleEngine.Utilities;

namespace Digital40.RuleEngine.Compilation;

/// <summary>
/// Code of expressions out of which a <see cref="ConstantLifter"/> has taken what they have captured. Rules are often many of one kind, and sets of rules are
/// compiled again and again: each shape is compiled once in a process.
/// </summary>
internal static class SharedCode
{
    /// <summary>How many shapes are kept; source code has fewer, but expressions may be built of anything.</summary>
    private const int Limit = 4096;

    private static readonly ConcurrentDictionary<LambdaExpression, Delegate> Known = new(ExpressionComparer.Instance);

    /// <summary>The code of an expression.</summary>
    /// <typeparam name="TDelegate">The type of the code.</typeparam>
    /// <param name="expression">The expression.</param>
    public static TDelegate Of<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        if (Known.TryGetValue(expression, out var known))
        {
            return (TDelegate)known;
        }

        var code = expression.Compile();
        return Known.Count < Limit ? (TDelegate)Known.GetOrAdd(expression, code) : code;
    }
}
