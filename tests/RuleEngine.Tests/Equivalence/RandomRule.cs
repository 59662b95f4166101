using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.RuleModel.Builders;

namespace Digital40.RuleEngine.Tests.Equivalence;

/// <summary>A rule of a random trial. It reports its firings to the trial's journal, and may yield one fact for each match.</summary>
internal sealed class RandomRule(string name, Element[] elements, int variableCount)
{
    public string Name => name;

    public Type? YieldedType { get; init; }

    public bool ReplacesYielded { get; init; }

    public int Priority { get; init; }

    public RuleRepeatability Repeatability { get; init; }

    public Term? ChangeKey { get; init; }

    public Condition? FilterCondition { get; init; }

    /// <summary>Whether every match that there is has been fired with its latest content, once no rule waits.</summary>
    public bool FiresAlways => Repeatability == RuleRepeatability.Repeatable && ChangeKey is null && FilterCondition is null;

    private IReadOnlyList<Variable> Variables { get; } = [.. elements.SelectMany(element => element.Exports).OrderBy(variable => variable.Index)];

    public IRuleDefinition Build()
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        builder.Property(nameof(RandomRule), this);
        builder.Priority(Priority);
        builder.Repeatability(Repeatability);
        Array.ForEach(elements, element => element.Build(builder.LeftHandSide()));
        BuildFilters(builder.Filters());
        Expression<Action<IContext>> fired = context => Journal.Of(context).Fired(this, context);
        Expression<Action<IContext>> undone = context => Journal.Of(context).Undone(this, context);
        builder.RightHandSide().Action(fired);
        builder.RightHandSide().Action(undone, ActionTrigger.Deactivated);
        return builder.Build();
    }

    /// <summary>The matches that there are over some facts, as texts.</summary>
    public IEnumerable<string> Matches(IReadOnlyList<Item> facts) =>
        Element.Expand(elements, new object?[variableCount], facts).Select(match => Text(variable => match[variable.Index]));

    public string Text(IMatch match)
    {
        var values = match.Facts.ToDictionary(fact => fact.Declaration.Name, fact => fact.Value);
        return Text(variable => values[variable.Name]);
    }

    /// <summary>Gives a yielded fact the content that belongs to a match.</summary>
    public static void Fill(Item yielded, string match)
    {
        yielded.Key = Rendering.Digest(match, 3);
        yielded.Size = Rendering.Digest(match, 4);
        yielded.Name = yielded.Key == 0 ? null : new string('n', yielded.Size);
        yielded.Parts = [yielded.Key, yielded.Size];
    }

    public override string ToString() =>
        $"{name} (priority {Priority}, {Repeatability}, yields {YieldedType?.Name ?? "nothing"}, change {ChangeKey}, filter {FilterCondition}): "
        + string.Join("; ", elements.AsEnumerable());

    private string Text(Func<Variable, object?> value) =>
        $"{name}: {string.Join(", ", Variables.Select(variable => $"{variable.Name}={Rendering.Of(variable.Shape, value(variable))}"))}";

    private void BuildFilters(FilterGroupBuilder filters)
    {
        if (FilterCondition is not null)
        {
            filters.Filter(FilterType.Predicate, FilterCondition.Express(null));
        }

        if (ChangeKey is not null)
        {
            var lambda = new Lambda();
            filters.Filter(FilterType.KeyChange, lambda.Of(Expression.Convert(ChangeKey.Express(lambda), typeof(object))));
        }
    }
}
