using Digital40.RuleEngine.RuleModel.Builders;

namespace Digital40.RuleEngine.Tests.Equivalence;

/// <summary>A part of a random rule's conditions: built for the engine, and evaluated naively for the oracle.</summary>
internal abstract class Element
{
    /// <summary>The variables that later elements and the match see.</summary>
    public virtual IEnumerable<Variable> Exports => [];

    public abstract void Build(GroupBuilder group);

    /// <summary>The partial matches that one partial match becomes.</summary>
    public abstract IEnumerable<object?[]> Expand(object?[] values, IReadOnlyList<Item> facts);

    public static IEnumerable<object?[]> Expand(IEnumerable<Element> elements, object?[] values, IReadOnlyList<Item> facts)
    {
        IEnumerable<object?[]> matches = [values];
        return elements.Aggregate(matches, (before, element) => before.SelectMany(match => element.Expand(match, facts)));
    }

    public static object?[] With(object?[] values, Variable variable, object? value)
    {
        object?[] copy = [.. values];
        copy[variable.Index] = value;
        return copy;
    }
}

/// <summary>Each fact of a type that meets the conditions.</summary>
internal sealed class FactElement(Variable variable, Condition[] conditions) : Element
{
    public override IEnumerable<Variable> Exports => [variable];

    public override void Build(GroupBuilder group) => group.Pattern(Pattern());

    public PatternBuilder Pattern()
    {
        var pattern = new PatternBuilder(variable.Shape.Type, variable.Name);
        foreach (var condition in conditions)
        {
            pattern.Condition(condition.Express(variable));
        }

        return pattern;
    }

    public override IEnumerable<object?[]> Expand(object?[] values, IReadOnlyList<Item> facts) =>
        from fact in facts
        where variable.Shape.Type.IsInstanceOfType(fact)
        let match = With(values, variable, fact)
        where Array.TrueForAll(conditions, condition => condition.Holds(match))
        select match;

    public override string ToString() => $"{variable.Name}:{variable.Shape.Type.Name}[{string.Join(" && ", conditions.AsEnumerable())}]";
}

/// <summary>A value computed from what was matched before.</summary>
internal sealed class LetElement(Variable variable, Term left, Term right, Condition[] conditions) : Element
{
    public override IEnumerable<Variable> Exports => [variable];

    public override void Build(GroupBuilder group)
    {
        var lambda = new Lambda();
        var pattern = group.Pattern(typeof(int), variable.Name);
        pattern.Binding().BindingExpression(lambda.Of(System.Linq.Expressions.Expression.Add(left.Express(lambda), right.Express(lambda))));
        foreach (var condition in conditions)
        {
            pattern.Condition(condition.Express(variable));
        }
    }

    public override IEnumerable<object?[]> Expand(object?[] values, IReadOnlyList<Item> facts)
    {
        object?[] match;
        try
        {
            match = With(values, variable, (int)left.Evaluate(values)! + (int)right.Evaluate(values)!);
        }
        catch (InvalidOperationException)
        {
            return [];
        }

        return Array.TrueForAll(conditions, condition => condition.Holds(match)) ? [match] : [];
    }

    public override string ToString() => $"{variable.Name} = {left} + {right}[{string.Join(" && ", conditions.AsEnumerable())}]";
}
