using System.Collections;
using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.RuleModel.Builders;

namespace Digital40.RuleEngine.Tests.Equivalence;

internal enum Step
{
    Select,
    SelectMany,
    GroupBy,
    Collect,
    Sort,
    Lookup,
}

/// <summary>A step that takes the results of the step before it.</summary>
internal sealed class AggregateStage(Variable variable, Stage source, Step step, Term[] terms, Condition[] conditions) : Stage(variable, conditions)
{
    protected override void Configure(PatternBuilder pattern)
    {
        var aggregate = pattern.Aggregate();
        switch (step)
        {
            case Step.Select:
                aggregate.Project(Selector(terms));
                break;
            case Step.SelectMany:
                aggregate.Flatten(Flattening());
                break;
            case Step.GroupBy:
                aggregate.GroupBy(Selector(terms[0]), Selector(new Term(Probe.Self, source.Variable)));
                break;
            case Step.Lookup:
                aggregate.Collect();
                aggregate.ToLookup(Selector(terms[0]), Selector(new Term(Probe.Self, source.Variable)));
                break;
            default:
                aggregate.Collect();
                break;
        }

        if (step == Step.Sort)
        {
            aggregate.OrderBy(Selector(terms[0]), SortDirection.Ascending);
            aggregate.OrderBy(Selector(terms[^1]), SortDirection.Descending);
        }

        aggregate.Pattern(source.Build());
    }

    protected override IEnumerable<object?> Compute(object?[] values, IReadOnlyList<Item> facts)
    {
        var items = source.Results(values, facts);
        return step switch
        {
            Step.Select => items.Select(item => terms.Length == 1 ? Value(terms[0], item) : terms.Sum(term => (int)Value(term, item)!)),
            Step.SelectMany => items.SelectMany(item => (item is Item fact ? fact.Parts : (IEnumerable)item!).Cast<object?>()).Distinct(),
            Step.GroupBy => Groups(),
            Step.Lookup => [Groups().ToList()],
            Step.Sort => [Sorted().ToList()],
            _ => [items.ToList()],
        };

        object? Value(Term term, object? item) => term.Evaluate(Element.With(values, source.Variable, item));
        IEnumerable<OracleGroup> Groups() => items.GroupBy(item => (int)Value(terms[0], item)!).Select(group => new OracleGroup(group.Key, [.. group]));
        IEnumerable<object?> Sorted() => items
            .Select(item => (Item: item, Keys: Array.ConvertAll(terms, term => (int)Value(term, item)!)))
            .ToList()
            .OrderBy(pair => pair.Keys[0]).ThenByDescending(pair => pair.Keys[^1])
            .Select(pair => pair.Item);
    }

    protected override string Describe() => $"{source} {step} {string.Join('+', terms.AsEnumerable())}";

    private LambdaExpression Selector(params Term[] parts)
    {
        var lambda = new Lambda(source.Variable);
        return lambda.Of(parts.Select(part => part.Express(lambda)).Aggregate(Expression.Add));
    }

    private LambdaExpression Flattening()
    {
        var lambda = new Lambda(source.Variable);
        var parameter = lambda[source.Variable];
        Expression values = source.Variable.Shape.Kind == ShapeKind.Item ? Expression.Property(parameter, nameof(Item.Parts)) : parameter;
        return lambda.Of(Expression.Convert(values, typeof(IEnumerable<>).MakeGenericType(Variable.Shape.Type)));
    }
}
