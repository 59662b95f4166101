using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Fluent;

public class VariableTests
{
    private static readonly Activity Outer = new() { Indicator = 3 };

    private static Activity StaticAlias { get; set; } = null!;

    private Activity InstanceAlias { get; set; } = null!;

    private static LambdaExpression LastCondition(IRuleDefinition rule) =>
        ((PatternElement)rule.LeftHandSide.ChildElements[^1]).Expressions[^1].Expression;

    private static string[] Parameters(LambdaExpression lambda) => [.. lambda.Parameters.Select(parameter => parameter.Name!)];

    [Fact]
    public void Match_ConditionOnOwnFact_HasParameterNamedLikeTheVariable()
    {
        Activity activity = null!;

        var rule = StatedRule.WithConditions(when => when.Match(() => activity, a => a.Value > 5));

        Assert.Equal(["activity"], Parameters(LastCondition(rule)));
        Assert.Equal(["activity"], rule.LeftHandSide.Exports.Select(declaration => declaration.Name));
    }

    [Fact]
    public void Match_ConditionOnBoundVariable_HasFurtherParameterAndComputesWithIt()
    {
        Activity activity = null!;
        Count count = null!;

        var rule = StatedRule.WithConditions(when => when
            .Match(() => count)
            .Match(() => activity, a => a.Indicator == count.Indicator));

        var condition = LastCondition(rule);
        Assert.Equal(["activity", "count"], Parameters(condition));
        var holds = (Func<Activity, Count, bool>)condition.Compile();
        Assert.True(holds(new Activity { Indicator = 2 }, new Count { Indicator = 2 }));
        Assert.False(holds(new Activity { Indicator = 2 }, new Count { Indicator = 1 }));
    }

    [Fact]
    public void Match_UnboundCapturedVariable_StaysClosure()
    {
        Activity activity = null!;
        var limit = 5;

        var rule = StatedRule.WithConditions(when => when.Match(() => activity, a => a.Value > limit));
        var holds = (Func<Activity, bool>)LastCondition(rule).Compile();
        limit = 7;

        Assert.False(holds(new Activity { Value = 6 }));
        Assert.True(holds(new Activity { Value = 8 }));
    }

    [Fact]
    public void Match_MemberOfOtherObjectNamedLikeVariable_StaysMember()
    {
        Activity Indicator = null!;
        Count count = null!;

        var rule = StatedRule.WithConditions(when => when
            .Match(() => Indicator)
            .Match(() => count, c => c.Indicator == Outer.Indicator));

        var condition = LastCondition(rule);
        Assert.Equal(["count"], Parameters(condition));
        Assert.True(((Func<Count, bool>)condition.Compile())(new Count { Indicator = 3 }));
    }

    [Fact]
    public void Match_PropertiesAsAliases_AreRecognised()
    {
        Count count = null!;

        var rule = StatedRule.WithConditions(when => when
            .Match(() => InstanceAlias)
            .Match(() => StaticAlias)
            .Match(() => count, c => c.Indicator == InstanceAlias.Indicator && c.Number == StaticAlias.Indicator));

        Assert.Equal(["count", "InstanceAlias", "StaticAlias"], Parameters(LastCondition(rule)));
    }

    [Fact]
    public void Match_SameNameInAnotherMethod_IsTheSameVariable()
    {
        var rule = StatedRule.Definition(rule =>
        {
            MatchActivity(rule.When());
            Activity activity = null!;
            rule.Then().Do(_ => Console.Write(activity.Name));
        });

        Assert.Equal(["_", "activity"], Parameters(rule.RightHandSide.Actions[0].Expression));
    }

    [Fact]
    public void Match_VariablesOfNestedClosures_AreRecognised()
    {
        Activity activity = null!;

        var rule = StatedRule.Definition(rule =>
        {
            Count count = null!;
            rule.When().Match(() => activity).Match(() => count, c => c.Indicator == activity.Indicator);
            rule.Then().Do(_ => Console.Write(activity.Indicator + count.Number));
        });

        Assert.Equal(["count", "activity"], Parameters(LastCondition(rule)));
        Assert.Equal(["_", "activity", "count"], Parameters(rule.RightHandSide.Actions[0].Expression));
    }

    [Fact]
    public void Match_VariableInsideNestedLambda_IsReplacedToo()
    {
        Activity activity = null!;
        Count count = null!;

        var rule = StatedRule.WithConditions(when => when
            .Match(() => count)
            .Match(() => activity, a => a.Notes.Any(note => note.Length == count.Number)));

        var holds = (Func<Activity, Count, bool>)LastCondition(rule).Compile();
        Assert.True(holds(new Activity { Notes = ["abc"] }, new Count { Number = 3 }));
    }

    private static void MatchActivity(ILeftHandSideExpression when)
    {
        Activity activity = null!;
        when.Match(() => activity);
    }
}
