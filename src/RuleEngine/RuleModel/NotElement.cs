namespace Digital40.RuleEngine.RuleModel;

/// <summary>A quantifier that holds when its source has no match. Names bound inside are not visible outside.</summary>
public class NotElement : RuleElement
{
    internal NotElement(RuleElement source)
    {
        Source = source;
        AddImports([source]);
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Not;

    /// <summary>The pattern or the group the quantifier is applied to.</summary>
    public RuleElement Source { get; }

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitNot(context, this);
}
