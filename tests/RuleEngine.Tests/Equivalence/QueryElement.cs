using Digital40.RuleEngine.RuleModel.Builders;

namespace Digital40.RuleEngine.Tests.Equivalence;

/// <summary>The results of a query.</summary>
internal sealed class QueryElement(Stage last) : Element
{
    public override IEnumerable<Variable> Exports => [last.Variable];

    public override void Build(GroupBuilder group) => group.Pattern(last.Build());

    public override IEnumerable<object?[]> Expand(object?[] values, IReadOnlyList<Item> facts) =>
        last.Results(values, facts).Select(result => With(values, last.Variable, result));

    public override string ToString() => $"query {last}";
}

/// <summary>A step of a query, and the conditions on what it gives.</summary>
internal abstract class Stage(Variable variable, Condition[] conditions)
{
    public Variable Variable => variable;

    public PatternBuilder Build()
    {
        var pattern = new PatternBuilder(variable.Shape.Type, variable.Name);
        Configure(pattern);
        foreach (var condition in conditions)
        {
            pattern.Condition(condition.Express(variable));
        }

        return pattern;
    }

    public IReadOnlyList<object?> Results(object?[] values, IReadOnlyList<Item> facts)
    {
        IReadOnlyList<object?> results;
        try
        {
            results = [.. Compute(values, facts)];
        }
        catch (InvalidOperationException)
        {
            return [];
        }

        return [.. results.Where(result => Array.TrueForAll(conditions, condition => condition.Holds(Element.With(values, variable, result))))];
    }

    public override string ToString() => $"{variable.Name}:{Describe()}[{string.Join(" && ", conditions.AsEnumerable())}]";

    protected abstract void Configure(PatternBuilder pattern);

    protected abstract IEnumerable<object?> Compute(object?[] values, IReadOnlyList<Item> facts);

    protected abstract string Describe();
}

internal sealed class MatchStage(Variable variable, Condition[] conditions) : Stage(variable, conditions)
{
    protected override void Configure(PatternBuilder pattern)
    {
    }

    protected override IEnumerable<object?> Compute(object?[] values, IReadOnlyList<Item> facts) => facts.Where(Variable.Shape.Type.IsInstanceOfType);

    protected override string Describe() => Variable.Shape.Type.Name;
}

internal sealed class FromStage(Variable variable, Term source, Condition[] conditions) : Stage(variable, conditions)
{
    protected override void Configure(PatternBuilder pattern)
    {
        var lambda = new Lambda();
        pattern.Binding().BindingExpression(lambda.Of(source.Express(lambda)));
    }

    protected override IEnumerable<object?> Compute(object?[] values, IReadOnlyList<Item> facts) => [source.Evaluate(values)];

    protected override string Describe() => $"from {source}";
}
