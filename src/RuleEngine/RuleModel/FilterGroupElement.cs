namespace Digital40.RuleEngine.RuleModel;

/// <summary>The filters of a rule.</summary>
public class FilterGroupElement : RuleElement
{
    internal FilterGroupElement(IEnumerable<FilterElement> filters)
    {
        Filters = [.. filters];
        AddImports(Filters);
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.FilterGroup;

    /// <summary>The filters of a rule.</summary>
    public IReadOnlyList<FilterElement> Filters { get; }

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitFilterGroup(context, this);
}
