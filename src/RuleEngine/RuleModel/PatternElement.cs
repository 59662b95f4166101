namespace Digital40.RuleEngine.RuleModel;

/// <summary>A match of facts of one type, taken from working memory or from a source, and narrowed by conditions.</summary>
public class PatternElement : RuleElement
{
    /// <summary>The name of expressions that are conditions of the pattern.</summary>
    public const string ConditionName = "Condition";

    internal PatternElement(Declaration declaration, ExpressionCollection expressions, RuleElement? source)
    {
        Declaration = declaration;
        Expressions = expressions;
        Source = source;
        AddExport(declaration);
        AddImports(expressions);
        AddImports(source is null ? [] : [source]);
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Pattern;

    /// <summary>The name under which a matched value is visible.</summary>
    public Declaration Declaration { get; }

    /// <summary>An aggregate or a binding that supplies the values; <c>null</c> when they come from working memory.</summary>
    public RuleElement? Source { get; }

    /// <summary>The type of the matched values.</summary>
    public Type ValueType => Declaration.Type;

    /// <summary>The conditions and other expressions of the pattern.</summary>
    public ExpressionCollection Expressions { get; }

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitPattern(context, this);
}
