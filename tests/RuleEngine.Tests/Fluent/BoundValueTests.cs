using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Fluent;

public class BoundValueTests
{
    private static string[] Parameters(LambdaExpression lambda) => [.. lambda.Parameters.Select(parameter => parameter.Name!)];

    [Fact]
    public void Having_SeveralVariables_HasOneParameterEachInOrderOfUse()
    {
        Activity activity = null!;
        Count count = null!;

        var rule = StatedRule.WithConditions(when => when
            .Match(() => activity)
            .Match(() => count)
            .Having(() => count.Number > activity.Value, () => activity.Indicator > 0));

        var conditions = ((PatternElement)rule.LeftHandSide.ChildElements[1]).Expressions;
        Assert.Equal(["count", "activity"], Parameters(conditions[0].Expression));
        Assert.Equal(["activity"], Parameters(conditions[1].Expression));
    }

    [Fact]
    public void Let_ComputedValue_IsBoundToItsVariable()
    {
        Activity activity = null!;
        decimal half = 0;

        var rule = StatedRule.WithConditions(when => when
            .Match(() => activity)
            .Let(() => half, () => activity.Value / 2)
            .Having(() => half > 1));

        var pattern = (PatternElement)rule.LeftHandSide.ChildElements[1];
        var binding = Assert.IsType<BindingElement>(pattern.Source);
        Assert.Equal(3m, ((Func<Activity, decimal>)binding.Expression.Compile())(new Activity { Value = 6 }));
        Assert.Equal(["half"], Parameters(pattern.Expressions[0].Expression));
    }

    [Fact]
    public void FilterAndDependency_BoundVariables_BecomeParameters()
    {
        var rule = StatedRule.Definition(rule =>
        {
            Activity activity = null!;
            INotifier notifier = null!;
            rule.Dependency().Resolve(() => notifier);
            rule.When().Match(() => activity);
            rule.Filter().OnChange(() => activity.Value, () => activity.Name).Where(() => activity.Value > 1);
            rule.Then().Do(ctx => notifier.Notify(activity.Name));
        });

        Assert.Equal(
            [FilterType.KeyChange, FilterType.KeyChange, FilterType.Predicate],
            rule.FilterGroup.Filters.Select(filter => filter.FilterType));
        Assert.All(rule.FilterGroup.Filters, filter => Assert.Equal(["activity"], Parameters(filter.Expression)));
        Assert.Equal(["ctx", "notifier", "activity"], Parameters(rule.RightHandSide.Actions[0].Expression));
        Assert.Equal(typeof(INotifier), rule.DependencyGroup.Dependencies[0].ServiceType);
    }
}
