using System.Linq.Expressions;
using System.Reflection;
using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.Utilities;

namespace Digital40.RuleEngine.Fluent.Expressions;

/// <summary>The variables a rule has bound so far. A variable is known by its name; the first binding of a name counts.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Symbol> _symbols = [];

    /// <summary>The variable an alias such as <c>() => fact</c> stands for.</summary>
    /// <exception cref="ArgumentException">The alias is not a variable.</exception>
    public static MemberExpression Variable<T>(Expression<Func<T>> alias)
    {
        ArgumentNullException.ThrowIfNull(alias);
        return alias.Body as MemberExpression
            ?? throw new ArgumentException($"An alias must be a variable or a property, but is {ExpressionText.Of(alias)}");
    }

    public void Add(Declaration declaration, MemberInfo variable) => _symbols.TryAdd(declaration.Name, new Symbol(declaration, variable));

    /// <summary>The declaration that the expression refers to; <c>null</c> when it is no bound variable.</summary>
    public Declaration? Find(MemberExpression expression) =>
        _symbols.TryGetValue(expression.Member.Name, out var symbol) && IsCaptured(expression.Expression, expression.Member == symbol.Variable)
            ? symbol.Declaration
            : null;

    /// <summary>
    /// Whether a member of the owner is a local variable or a property of the rule itself. A member of some other object only is when
    /// the alias was that very member.
    /// </summary>
    private static bool IsCaptured(Expression? owner, bool isAlias) => owner switch
    {
        null => isAlias,
        ConstantExpression => true,
        MemberExpression member => (isAlias || GeneratedName.Is(member.Member.Name)) && IsCaptured(member.Expression, isAlias),
        _ => false,
    };

    private sealed record Symbol(Declaration Declaration, MemberInfo Variable);
}
