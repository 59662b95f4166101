using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.RuleModel.Builders;
using Digital40.RuleEngine.Utilities;

namespace Digital40.RuleEngine.Tests.Fluent;

public class ExpressionTextTests(ExpressionTextTests.Limits limits) : IClassFixture<ExpressionTextTests.Limits>
{
    private int Threshold { get; } = 5;

    private static string Text<TResult>(Expression<Func<Activity, TResult>> expression) => ExpressionText.Of(expression);

    [Fact]
    public void Of_CapturedVariables_PrintsTheirNames()
    {
        var count = new Count();
        const int Least = 5;
        var text = string.Empty;
        for (var limit = 1; limit < 2; limit++)
        {
            var inner = limit;
            text = Text(a => a.Indicator == count.Indicator && a.Value >= Least && a.Value < inner);
        }

        Assert.Equal("a => a.Indicator == count.Indicator && a.Value >= 5 && a.Value < inner", text);
    }

    [Fact]
    public void Of_MembersOfTheRuleAndOfClasses_PrintsThemAsWritten()
    {
        Assert.Equal("a => a.Value > Threshold", Text(a => a.Value > Threshold));
        Assert.Equal("a => a.Value > limits.Upper", Text(a => a.Value > limits.Upper));
        Assert.Equal("a => a.Name == string.Empty", Text(a => a.Name == string.Empty));
        Assert.Equal("a => ExpressionTextTests.IsBig(a, 3)", Text(a => IsBig(a, 3)));
    }

    [Fact]
    public void Of_Operators_PrintsParenthesesOnlyWhereNeeded()
    {
        Assert.Equal("a => (a.Value + 1) * 2 - (a.Value - 3) > 0", Text(a => (a.Value + 1) * 2 - (a.Value - 3) > 0));
        Assert.Equal("a => (a.Value > 1 || a.Value < 0) && !(a.Indicator == 2)", Text(a => (a.Value > 1 || a.Value < 0) && !(a.Indicator == 2)));
        Assert.Equal("a => a.Estimate ?? -a.Value", Text(a => a.Estimate ?? -a.Value));
        Assert.Equal("a => a.Value > 1 ? \"big\" : \"small\"", Text(a => a.Value > 1 ? "big" : "small"));
    }

    [Fact]
    public void Of_EnumerationsAndCharacters_PrintsTheirNames()
    {
        Assert.Equal("a => a.Level == Level.High", Text(a => a.Level == Level.High));
        Assert.Equal("a => a.Name[0] == 'M'", Text(a => a.Name[0] == 'M'));
        Assert.Equal("a => (int)a.Level + 1", Text(a => (int)a.Level + 1));
    }

    [Fact]
    public void Of_ImplicitConversions_LeavesThemOut()
    {
        Assert.Equal("a => a.Estimate > a.Indicator", Text(a => a.Estimate > a.Indicator));
        Assert.Equal("a => a.Value", Text<object>(a => a.Value));
        Assert.Equal("a => (int)a.Value", Text(a => (int)a.Value));
        Assert.Equal("a => (decimal)a.Estimate", Text(a => (decimal)a.Estimate!));
    }

    [Fact]
    public void Of_CallsAndNestedLambdas_PrintsExtensionMethodsAfterTheirObject()
    {
        var names = new[] { "a", "b" };

        Assert.Equal("a => a.Notes.Where(note => note.Length > 2).Count() > 1", Text(a => a.Notes.Where(note => note.Length > 2).Count() > 1));
        Assert.Equal("a => a.Notes.OfType<string>().Any()", Text(a => a.Notes.OfType<string>().Any()));
        Assert.Equal("a => names.Contains(a.Name)", Text(a => names.Contains(a.Name)));
        Assert.Equal("a => ExpressionTextTests.Sum(a.Indicator, 1, 2)", Text(a => Sum(a.Indicator, 1, 2)));
    }

    [Fact]
    public void Of_QuerySyntax_HidesVariablesOfTheCompiler()
    {
        var text = Text(a => from note in a.Notes let size = note.Length where size > 2 select note + size);

        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        Assert.Contains("size > 2", text, StringComparison.Ordinal);
        Assert.Contains("new { note = note, size = note.Length }", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NewObjects_PrintsInitializers()
    {
        Assert.Equal("a => new Count { Number = 1, Indicator = a.Indicator }", Text(a => new Count { Number = 1, Indicator = a.Indicator }));
        Assert.Equal("a => new[] { 1, a.Indicator }", Text(a => new[] { 1, a.Indicator }));
        Assert.Equal("a => new List<int?> { 1 }", Text(a => new List<int?> { 1 }));
        Assert.Equal("a => new { Key = a.Name, Value = a.Value }", Text(a => new { Key = a.Name, a.Value }));
    }

    [Fact]
    public void Of_TypeTestsAndConstants_PrintsThemAsWritten()
    {
        Assert.Equal("a => a.Count is object", Text(a => a.Count is object));
        Assert.Equal("a => (a.Count as object).Equals(a)", Text(a => (a.Count as object)!.Equals(a)));
        Assert.Equal("a => a.Name == \"say \\\"hi\\\"\"", Text(a => a.Name == "say \"hi\""));
        Assert.Equal("a => typeof(Count).Name == 'x'.ToString()", Text(a => typeof(Count).Name == 'x'.ToString()));
        Assert.Equal("a => a.Name == null", Text(a => a.Name == null));
    }

    [Fact]
    public void Of_ConditionOfRule_PrintsWhatTheRuleStates()
    {
        Activity activity = null!;
        Count count = null!;
        var rule = StatedRule.WithConditions(when => when
            .Match(() => count)
            .Match(() => activity, a => a.Indicator == count.Indicator && a.Value >= 5));

        var condition = ((PatternElement)rule.LeftHandSide.ChildElements[1]).Expressions[0];

        Assert.Equal("a => a.Indicator == count.Indicator && a.Value >= 5", ExpressionText.Of(condition.Expression));
    }

    [Fact]
    public void Of_YieldOfRule_PrintsTheFactItMakes()
    {
        var rule = StatedRule.Definition(rule =>
        {
            rule.When().Match<Activity>();
            rule.Then().Yield(_ => new Count { Number = 1 });
        });

        Assert.Equal("_ => new Count { Number = 1 }", ExpressionText.Of(rule.RightHandSide.Actions[0].Expression));
    }

    [Fact]
    public void Of_MadeUpParameterNames_PrintsReadableOnes()
    {
        var parameter = Element.Declaration(typeof(Activity), "$var1$").ToParameterExpression();
        var body = Expression.Equal(Expression.Property(parameter, nameof(Activity.Indicator)), Expression.Constant(1));

        Assert.Equal("var1 => var1.Indicator == 1", ExpressionText.Of(Expression.Lambda(body, parameter)));
    }

    private static int Sum(params int[] numbers) => numbers.Sum();

    private static bool IsBig(Activity activity, int limit) => activity.Value > limit;

    public sealed class Limits
    {
        public int Upper { get; } = 9;
    }
}
