namespace Digital40.RuleEngine.RuleModel;

/// <summary>The actions of a rule in the order in which they run.</summary>
public class ActionGroupElement : RuleElement
{
    internal ActionGroupElement(IEnumerable<ActionElement> actions)
    {
        Actions = [.. actions];
        AddImports(Actions);
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.ActionGroup;

    /// <summary>The actions of a rule in the order in which they run.</summary>
    public IReadOnlyList<ActionElement> Actions { get; }

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitActionGroup(context, this);
}
