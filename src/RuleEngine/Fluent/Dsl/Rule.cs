using Digital40.RuleEngine.Fluent.Expressions;

namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>
/// A rule written as a class: <see cref="Define()"/> states its conditions after <see cref="When"/> and its actions after
/// <see cref="Then"/>; attributes on the class give it a name, a description, tags, a priority and a repeatability.
/// </summary>
public abstract class Rule
{
    private RuleContext? _context;

    private RuleContext Context =>
        _context ?? throw new InvalidOperationException($"Rule {GetType()} can only be defined while it is being loaded.");

    /// <summary>States the rule. The engine calls this once for each definition it makes of the rule.</summary>
    public abstract void Define();

    /// <summary>Names the rule, whatever the attribute says.</summary>
    /// <exception cref="InvalidOperationException">The rule is not being loaded.</exception>
    protected void Name(string value) => Context.Builder.Name(value);

    /// <summary>Sets the priority of the rule, whatever the attribute says; rules with a higher one fire first.</summary>
    /// <exception cref="InvalidOperationException">The rule is not being loaded.</exception>
    protected void Priority(int value) => Context.Builder.Priority(value);

    /// <summary>Starts to state the external services of the rule.</summary>
    /// <exception cref="InvalidOperationException">The rule is not being loaded.</exception>
    protected IDependencyExpression Dependency() => new DependencyExpression(Context);

    /// <summary>Starts to state the filters of the rule.</summary>
    /// <exception cref="InvalidOperationException">The rule is not being loaded.</exception>
    protected IFilterExpression Filter() => new FilterExpression(Context);

    /// <summary>Starts to state the conditions of the rule.</summary>
    /// <exception cref="InvalidOperationException">The rule is not being loaded.</exception>
    protected ILeftHandSideExpression When() => new LeftHandSideExpression(Context.Builder.LeftHandSide(), Context.Scope);

    /// <summary>Starts to state the actions of the rule.</summary>
    /// <exception cref="InvalidOperationException">The rule is not being loaded.</exception>
    protected IRightHandSideExpression Then() => new RightHandSideExpression(Context);

    internal void Define(RuleContext context)
    {
        _context = context;
        try
        {
            Define();
        }
        finally
        {
            _context = null;
        }
    }
}
