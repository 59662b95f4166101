namespace Digital40.RuleEngine.RuleModel;

/// <summary>Walks the elements of a rule. Override a method to act on one kind of element; the base method walks on to its children.</summary>
/// <typeparam name="TContext">The state handed along the walk.</typeparam>
public class RuleElementVisitor<TContext>
{
    /// <summary>Visits the element by its kind.</summary>
    public void Visit(TContext context, RuleElement element) => element.Accept(context, this);

    /// <summary>Visits a pattern: its expressions, then its source.</summary>
    protected internal virtual void VisitPattern(TContext context, PatternElement element)
    {
        VisitAll(context, element.Expressions);
        element.Source?.Accept(context, this);
    }

    /// <summary>Visits a binding.</summary>
    protected internal virtual void VisitBinding(TContext context, BindingElement element)
    {
    }

    /// <summary>Visits an aggregate: its expressions, then its source.</summary>
    protected internal virtual void VisitAggregate(TContext context, AggregateElement element)
    {
        VisitAll(context, element.Expressions);
        element.Source.Accept(context, this);
    }

    /// <summary>Visits an expression of a pattern or of an aggregate.</summary>
    protected internal virtual void VisitNamedExpression(TContext context, NamedExpressionElement element)
    {
    }

    /// <summary>Visits a negation: its source.</summary>
    protected internal virtual void VisitNot(TContext context, NotElement element) => element.Source.Accept(context, this);

    /// <summary>Visits an existential quantifier: its source.</summary>
    protected internal virtual void VisitExists(TContext context, ExistsElement element) => element.Source.Accept(context, this);

    /// <summary>Visits a universal quantifier: its base pattern, then the further patterns.</summary>
    protected internal virtual void VisitForAll(TContext context, ForAllElement element)
    {
        element.BasePattern.Accept(context, this);
        VisitAll(context, element.Patterns);
    }

    /// <summary>Visits a conjunction: its children.</summary>
    protected internal virtual void VisitAnd(TContext context, AndElement element) => VisitAll(context, element.ChildElements);

    /// <summary>Visits a disjunction: its children.</summary>
    protected internal virtual void VisitOr(TContext context, OrElement element) => VisitAll(context, element.ChildElements);

    /// <summary>Visits the right-hand side: its actions.</summary>
    protected internal virtual void VisitActionGroup(TContext context, ActionGroupElement element) => VisitAll(context, element.Actions);

    /// <summary>Visits an action.</summary>
    protected internal virtual void VisitAction(TContext context, ActionElement element)
    {
    }

    /// <summary>Visits the dependencies.</summary>
    protected internal virtual void VisitDependencyGroup(TContext context, DependencyGroupElement element) =>
        VisitAll(context, element.Dependencies);

    /// <summary>Visits a dependency.</summary>
    protected internal virtual void VisitDependency(TContext context, DependencyElement element)
    {
    }

    /// <summary>Visits the filters.</summary>
    protected internal virtual void VisitFilterGroup(TContext context, FilterGroupElement element) => VisitAll(context, element.Filters);

    /// <summary>Visits a filter.</summary>
    protected internal virtual void VisitFilter(TContext context, FilterElement element)
    {
    }

    private void VisitAll(TContext context, IEnumerable<RuleElement> elements)
    {
        foreach (var element in elements)
        {
            element.Accept(context, this);
        }
    }
}
