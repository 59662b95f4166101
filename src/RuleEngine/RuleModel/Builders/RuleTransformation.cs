using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>
/// Brings the conditions of a rule into the form the engine works with: universal quantifiers become negations, and disjunctions
/// move to the top, so that each of their children is a full set of conditions.
/// </summary>
public class RuleTransformation
{
    /// <summary>The rule in its normal form; the same object if it already is.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "Part of the public interface: callers work with an instance.")]
    public IRuleDefinition Transform(IRuleDefinition rule)
    {
        var conditions = (GroupElement)Normalize(rule.LeftHandSide);
        return ReferenceEquals(conditions, rule.LeftHandSide)
            ? rule
            : Element.RuleDefinition(
                rule.Name, rule.Description, rule.Priority, rule.Repeatability, rule.Tags, rule.Properties,
                rule.DependencyGroup, conditions, rule.FilterGroup, rule.RightHandSide);
    }

    private static RuleElement Normalize(RuleElement element) => element switch
    {
        AndElement group => NormalizeAnd(group),
        OrElement group => NormalizeOr(group),
        NotElement not => Changed(not.Source, out var source) ? Element.Not(source) : not,
        ExistsElement exists => Changed(exists.Source, out var source) ? Element.Exists(source) : exists,
        ForAllElement forAll => Negated(forAll),
        _ => element,
    };

    private static bool Changed(RuleElement element, out RuleElement normalized)
    {
        normalized = Normalize(element);
        return !ReferenceEquals(normalized, element);
    }

    private static GroupElement NormalizeAnd(AndElement group)
    {
        var children = group.ChildElements.Select(Normalize).ToArray();
        if (children is [GroupElement only])
        {
            return only;
        }

        if (children.Any(child => child is OrElement))
        {
            return Element.OrGroup(Distribute(children).Select(Element.AndGroup));
        }

        return children.SequenceEqual(group.ChildElements) ? group : Element.AndGroup(children);
    }

    private static GroupElement NormalizeOr(OrElement group)
    {
        var children = group.ChildElements.Select(Normalize).ToArray();
        if (children is [GroupElement only])
        {
            return only;
        }

        var alternatives = children.SelectMany(Alternatives).ToArray();
        return alternatives.SequenceEqual(group.ChildElements) ? group : Element.OrGroup(alternatives);
    }

    private static IReadOnlyList<RuleElement> Alternatives(RuleElement element) => element is OrElement or ? or.ChildElements : [element];

    private static List<RuleElement[]> Distribute(RuleElement[] children)
    {
        List<RuleElement[]> products = [[]];
        foreach (var child in children)
        {
            var alternatives = Alternatives(child);
            var further = products
                .SelectMany(product => alternatives.Skip(1).Select(RuleElement[] (alternative) => [.. product, alternative]))
                .ToArray();
            products = [.. products.Select(RuleElement[] (product) => [.. product, alternatives[0]]), .. further];
        }

        return products;
    }

    private static NotElement Negated(ForAllElement forAll)
    {
        var violations = forAll.Patterns.Select(pattern => Element.Not(
            Element.Pattern(pattern.Declaration, [SameFact(forAll.BasePattern, pattern), .. pattern.Expressions], pattern.Source)));
        return Element.Not(Element.AndGroup([forAll.BasePattern, .. violations]));
    }

    private static NamedExpressionElement SameFact(PatternElement basePattern, PatternElement pattern)
    {
        var fact = basePattern.Declaration.ToParameterExpression();
        var candidate = pattern.Declaration.ToParameterExpression();
        return Element.Condition(Expression.Lambda(Expression.ReferenceEqual(fact, candidate), fact, candidate));
    }
}
