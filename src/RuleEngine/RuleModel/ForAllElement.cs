namespace Digital40.RuleEngine.RuleModel;

/// <summary>A quantifier that holds when each fact of the base pattern also matches all further patterns.</summary>
public class ForAllElement : RuleElement
{
    internal ForAllElement(PatternElement basePattern, IEnumerable<PatternElement> patterns)
    {
        BasePattern = basePattern;
        Patterns = [.. patterns];
        AddImports([basePattern]);
        AddImports(Patterns);
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.ForAll;

    /// <summary>The pattern that selects the facts to be checked.</summary>
    public PatternElement BasePattern { get; }

    /// <summary>The patterns each selected fact must match; never empty.</summary>
    public IReadOnlyList<PatternElement> Patterns { get; }

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitForAll(context, this);
}
