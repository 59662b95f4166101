namespace Digital40.RuleEngine.RuleModel;

/// <summary>A quantifier that holds when its source has at least one match. Names bound inside are not visible outside.</summary>
public class ExistsElement : RuleElement
{
    internal ExistsElement(RuleElement source)
    {
        Source = source;
        AddImports([source]);
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Exists;

    /// <summary>The pattern or the group the quantifier is applied to.</summary>
    public RuleElement Source { get; }

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitExists(context, this);
}
