namespace Digital40.RuleEngine.RuleModel;

/// <summary>A group that holds when every child holds.</summary>
public class AndElement : GroupElement
{
    internal AndElement(IEnumerable<RuleElement> childElements)
        : base(childElements)
    {
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.And;

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitAnd(context, this);
}
