using System.Collections;

namespace Digital40.RuleEngine.RuleModel;

/// <summary>The expressions of an element in their order; several may have the same name.</summary>
public class ExpressionCollection : IReadOnlyList<NamedExpressionElement>
{
    private readonly NamedExpressionElement[] _expressions;

    internal ExpressionCollection(IEnumerable<NamedExpressionElement> expressions)
    {
        _expressions = [.. expressions];
    }

    /// <summary>The number of expressions.</summary>
    public int Count => _expressions.Length;

    /// <summary>The only expression with the given name.</summary>
    /// <exception cref="ArgumentException">There is no expression with that name.</exception>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public NamedExpressionElement this[string name] =>
        FindSingleOrDefault(name) ?? throw new ArgumentException($"There is no expression named '{name}'.", nameof(name));

    /// <summary>The expression at the given position, counted from 0.</summary>
    public NamedExpressionElement this[int index] => _expressions[index];

    /// <summary>All expressions with the given name, in order.</summary>
    public IEnumerable<NamedExpressionElement> Find(string name) => _expressions.Where(expression => expression.Name == name);

    /// <summary>The only expression with the given name, or <c>null</c> if there is none.</summary>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public NamedExpressionElement? FindSingleOrDefault(string name) => Find(name).SingleOrDefault();

    /// <summary>Walks the expressions in order.</summary>
    public IEnumerator<NamedExpressionElement> GetEnumerator() => _expressions.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
