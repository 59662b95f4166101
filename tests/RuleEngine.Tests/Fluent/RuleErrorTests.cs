using Digital40.RuleEngine.Fluent;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Fluent;

public class RuleErrorTests
{
    private static RuleDefinitionException Failure(Action<StatedRule> state)
    {
        var exception = Assert.Throws<RuleDefinitionException>(() => StatedRule.Definition(state));
        Assert.Equal(typeof(StatedRule), exception.RuleType);
        Assert.Contains(typeof(StatedRule).FullName!, exception.Message, StringComparison.Ordinal);
        return exception;
    }

    private static void Complete(StatedRule rule) => rule.Then().Do(_ => StatedRule.Nothing());

    [Fact]
    public void Rule_NothingStated_IsNotValid() => Assert.IsType<InvalidOperationException>(Failure(_ => { }).InnerException);

    [Fact]
    public void Rule_NoAction_IsNotValid()
    {
        var exception = Failure(rule => rule.When().Match<Activity>());

        Assert.IsType<ArgumentException>(exception.InnerException);
    }

    [Fact]
    public void Rule_OnlyUndo_IsNotValid()
    {
        var exception = Failure(rule =>
        {
            rule.When().Match<Activity>();
            rule.Then().Undo(_ => StatedRule.Nothing());
        });

        Assert.IsType<ArgumentException>(exception.InnerException);
    }

    [Fact]
    public void Rule_SameVariableTwice_IsNamedInMessage()
    {
        Activity activity = null!;

        var exception = Failure(rule =>
        {
            rule.When().Match(() => activity).Match(() => activity);
            Complete(rule);
        });

        Assert.IsType<InvalidOperationException>(exception.InnerException);
        Assert.EndsWith("activity", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_ConditionUsesDependency_IsNotValid()
    {
        INotifier notifier = null!;

        var exception = Failure(rule =>
        {
            rule.Dependency().Resolve(() => notifier);
            rule.When().Match<Activity>(a => a.Name == notifier.ToString());
            Complete(rule);
        });

        Assert.Contains("dependencies: notifier", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_VariableUsedWithOtherType_IsShownWithCondition()
    {
        var exception = Failure(rule =>
        {
            BindCount(rule);
            Activity count = null!;
            rule.When().Match<Activity>(a => a.Indicator == count.Indicator);
            Complete(rule);
        });

        Assert.IsType<ArgumentException>(exception.InnerException);
        Assert.EndsWith("a => a.Indicator == count.Indicator", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_AliasIsNoVariable_IsNotValid()
    {
        var exception = Failure(rule => rule.When().Match(() => new Activity()));

        Assert.IsType<ArgumentException>(exception.InnerException);
        Assert.Contains("() => new Activity()", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_HavingFirst_IsNotValid()
    {
        var exception = Failure(rule => rule.When().Having(() => true));

        Assert.IsType<ArgumentException>(exception.InnerException);
    }

    [Fact]
    public void Rule_EmptyGroup_IsNotValid()
    {
        var exception = Failure(rule =>
        {
            rule.When().Match<Activity>().Or(_ => { });
            Complete(rule);
        });

        Assert.IsType<InvalidOperationException>(exception.InnerException);
    }

    [Fact]
    public void Rule_DefinedOutsideTheFactory_Throws() =>
        Assert.Throws<InvalidOperationException>(() => new StatedRule(rule => rule.When()).Define());

    [Fact]
    public void Rule_FailedBefore_CanNotBeStatedAfterwards()
    {
        var rule = new StatedRule(rule => rule.When().Having(() => true));

        Assert.Throws<RuleDefinitionException>(() => new RuleDefinitionFactory().Create(rule));

        Assert.Throws<InvalidOperationException>(() => rule.Then());
    }

    private static void BindCount(StatedRule rule)
    {
        Count count = null!;
        rule.When().Match(() => count);
    }
}
