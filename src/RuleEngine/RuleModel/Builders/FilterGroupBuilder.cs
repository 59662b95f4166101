using System.Linq.Expressions;

namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>Builds the list of filters of a rule.</summary>
public class FilterGroupBuilder : RuleElementBuilder, IBuilder<FilterGroupElement>
{
    private readonly List<FilterElement> _filters = [];

    /// <summary>Adds a filter.</summary>
    public void Filter(FilterElement element) => _filters.Add(element);

    /// <summary>Adds a filter of the given type; the parameters of the expression are matched to declarations by name.</summary>
    /// <exception cref="ArgumentNullException">The expression is missing.</exception>
    public void Filter(FilterType filterType, LambdaExpression expression) => _filters.Add(Element.Filter(filterType, expression));

    FilterGroupElement IBuilder<FilterGroupElement>.Build() => Element.FilterGroup(_filters);
}
