using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Fluent;

public class ActionTests
{
    private static readonly Activity Milking = new() { Name = "Milking", Indicator = 4 };

    private static IReadOnlyList<ActionElement> Actions(Action<IRightHandSideExpression> state) => StatedRule.Definition(rule =>
    {
        Activity activity = null!;
        rule.When().Match(() => activity);
        state(rule.Then());
    }).RightHandSide.Actions;

    private static void Run(ActionElement action, IContext context, params object[] facts) =>
        action.Expression.Compile().DynamicInvoke([context, .. facts]);

    [Fact]
    public void Actions_OfEachKind_HaveTheirTriggersInOrder()
    {
        var actions = Actions(then => then
            .Do(_ => StatedRule.Nothing())
            .Undo(_ => StatedRule.Nothing())
            .Action(_ => StatedRule.Nothing(), ActionTrigger.Reactivated));

        Assert.Equal(
            [ActionTrigger.Activated | ActionTrigger.Reactivated, ActionTrigger.Deactivated, ActionTrigger.Reactivated],
            actions.Select(action => action.ActionTrigger));
    }

    [Fact]
    public void Do_ExpressionWithValue_ReturnsNothing()
    {
        var actions = Actions(then => then.Do(ctx => ctx.TryInsert("fact")));

        Assert.Equal(typeof(void), actions[0].Expression.ReturnType);
    }

    [Fact]
    public void Yield_OneExpression_InsertsThenReplaces()
    {
        Activity activity = null!;
        var action = Actions(then => then.Yield(_ => new Count { Indicator = activity.Indicator }))[0];
        var (context, record) = RecordingContext.Create();

        Run(action, context, Milking);
        var first = record.Linked.Values.Single();
        Run(action, context, Milking);

        Assert.Equal([nameof(IContext.InsertLinked), nameof(IContext.UpdateLinked)], record.Calls);
        Assert.NotSame(first, record.Linked.Values.Single());
        Assert.Equal(4, ((Count)record.Linked.Values.Single()).Indicator);
    }

    [Fact]
    public void Yield_TwoExpressions_SecondMakesSuccessorOfLinkedFact()
    {
        Activity activity = null!;
        var action = Actions(then => then.Yield(
            _ => new Count { Number = 1 },
            (_, count) => new Count { Number = count.Number + activity.Indicator }))[0];
        var (context, record) = RecordingContext.Create();

        Run(action, context, Milking);
        Run(action, context, Milking);
        Run(action, context, Milking);

        Assert.Equal(9, ((Count)record.Linked.Values.Single()).Number);
    }

    [Fact]
    public void Yield_ValueType_IsInsertedAndReplaced()
    {
        var action = Actions(then => then.Yield(_ => 1, (_, number) => number + 1))[0];
        var (context, record) = RecordingContext.Create();

        Run(action, context);
        Run(action, context);

        Assert.Equal(2, record.Linked.Values.Single());
    }

    [Fact]
    public void Yield_SeveralInOneRule_HaveDifferentKeys()
    {
        var actions = StatedRule.Definition(rule =>
        {
            rule.When().Match<Activity>();
            rule.Then().Yield(_ => "one").Yield(_ => "two");
            rule.Then().Yield(_ => "three");
        }).RightHandSide.Actions;
        var (context, record) = RecordingContext.Create();

        foreach (var action in actions)
        {
            Run(action, context);
        }

        Assert.Equal(["one", "three", "two"], record.Linked.Values.Cast<string>().Order());
    }

    [Fact]
    public void ContextUpdate_WithAction_ChangesFactBeforeTellingTheEngine()
    {
        var (context, record) = RecordingContext.Create();
        var callsWhenChanged = -1;

        context.Update(Milking, _ => callsWhenChanged = record.Calls.Count);

        Assert.Equal(0, callsWhenChanged);
        Assert.Equal([nameof(IContext.Update)], record.Calls);
    }
}
