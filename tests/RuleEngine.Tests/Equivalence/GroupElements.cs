using Digital40.RuleEngine.RuleModel.Builders;

namespace Digital40.RuleEngine.Tests.Equivalence;

/// <summary>At least one match of the inner elements, or none.</summary>
internal sealed class QuantifierElement(bool isNegated, Element[] inner) : Element
{
    public override void Build(GroupBuilder group)
    {
        var nested = new GroupBuilder();
        foreach (var element in inner)
        {
            element.Build(nested);
        }

        if (isNegated)
        {
            var builder = group.Not();
            Source(builder.Pattern, builder.Group, nested);
        }
        else
        {
            var builder = group.Exists();
            Source(builder.Pattern, builder.Group, nested);
        }
    }

    public override IEnumerable<object?[]> Expand(object?[] values, IReadOnlyList<Item> facts) =>
        Expand(inner, values, facts).Any() != isNegated ? [values] : [];

    public override string ToString() => $"{(isNegated ? "not" : "exists")} ({string.Join(", ", inner.AsEnumerable())})";

    private void Source(Action<PatternBuilder> pattern, Action<GroupBuilder> group, GroupBuilder nested)
    {
        if (inner is [FactElement fact])
        {
            pattern(fact.Pattern());
        }
        else
        {
            group(nested);
        }
    }
}

/// <summary>Each fact that meets the first conditions also meets the others.</summary>
internal sealed class AllElement(Variable selected, Condition[] selection, Variable tested, Condition[] conditions) : Element
{
    public override void Build(GroupBuilder group)
    {
        var builder = group.ForAll();
        builder.BasePattern(new FactElement(selected, selection).Pattern());
        builder.Pattern(new FactElement(tested, conditions).Pattern());
    }

    public override IEnumerable<object?[]> Expand(object?[] values, IReadOnlyList<Item> facts)
    {
        var holds = new FactElement(selected, selection).Expand(values, facts)
            .All(match => Array.TrueForAll(conditions, condition => condition.Holds(With(match, tested, match[selected.Index]))));
        return holds ? [values] : [];
    }

    public override string ToString() => $"all ({new FactElement(selected, selection)}, {new FactElement(tested, conditions)})";
}

/// <summary>Each match of each alternative.</summary>
internal sealed class OrElement(Element[][] alternatives) : Element
{
    public override IEnumerable<Variable> Exports => alternatives.SelectMany(elements => elements).SelectMany(element => element.Exports);

    public override void Build(GroupBuilder group)
    {
        var any = group.Group(GroupType.Or);
        foreach (var elements in alternatives)
        {
            var all = elements.Length == 1 ? any : any.Group(GroupType.And);
            Array.ForEach(elements, element => element.Build(all));
        }
    }

    public override IEnumerable<object?[]> Expand(object?[] values, IReadOnlyList<Item> facts) =>
        alternatives.SelectMany(elements => Expand(elements, values, facts));

    public override string ToString() => $"or ({string.Join(" | ", alternatives.Select(elements => string.Join(", ", elements.AsEnumerable())))})";
}
