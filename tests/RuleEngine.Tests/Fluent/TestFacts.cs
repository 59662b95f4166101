using Digital40.RuleEngine.Fluent;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Fluent;

internal enum Level
{
    Low,
    High,
}

internal sealed class Activity
{
    public int Indicator { get; init; }

    public decimal Value { get; init; }

    public decimal? Estimate { get; init; }

    public string Name { get; init; } = string.Empty;

    public Level Level { get; init; }

    public Count? Count { get; init; }

    public List<string> Notes { get; init; } = [];
}

internal sealed class Count
{
    public int Indicator { get; init; }

    public int Number { get; init; }
}

internal interface INotifier
{
    void Notify(string text);
}

/// <summary>A rule whose statement is given from outside.</summary>
internal sealed class StatedRule(Action<StatedRule> state) : Rule
{
    public override void Define() => state(this);

    public new void Name(string value) => base.Name(value);

    public new void Priority(int value) => base.Priority(value);

    public new IDependencyExpression Dependency() => base.Dependency();

    public new IFilterExpression Filter() => base.Filter();

    public new ILeftHandSideExpression When() => base.When();

    public new IRightHandSideExpression Then() => base.Then();

    public static IRuleDefinition Definition(Action<StatedRule> state) => new RuleDefinitionFactory().Create(new StatedRule(state));

    /// <summary>The definition of a rule with the given conditions and an action without effect.</summary>
    public static IRuleDefinition WithConditions(Action<ILeftHandSideExpression> conditions) => Definition(rule =>
    {
        conditions(rule.When());
        rule.Then().Do(_ => Nothing());
    });

    public static void Nothing()
    {
    }
}
