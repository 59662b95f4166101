namespace Digital40.RuleEngine.RuleModel;

/// <summary>A group that holds when at least one child holds.</summary>
public class OrElement : GroupElement
{
    internal OrElement(IEnumerable<RuleElement> childElements)
        : base(childElements)
    {
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Or;

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitOr(context, this);
}
