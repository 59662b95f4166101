using System.Linq.Expressions;
using Digital40.RuleEngine.Tests.Fluent;
using Digital40.RuleEngine.Utilities;

namespace Digital40.RuleEngine.Tests.RuleModel;

public class ExpressionComparerTests
{
    private readonly ExpressionComparer _comparer = ExpressionComparer.Instance;

    [Fact]
    public void Equals_OtherParameterNames_AreEqual() =>
        AssertEqual((a, c) => a.Indicator == c.Number && a.Name.Length > 3, (x, y) => x.Indicator == y.Number && x.Name.Length > 3);

    [Fact]
    public void Equals_ParametersSwapped_AreDifferent()
    {
        Expression<Func<string, string, bool>> first = (a, b) => a.Length > b.Length;
        Expression<Func<string, string, bool>> second = (a, b) => b.Length > a.Length;

        Assert.False(_comparer.Equals(first, second));
    }

    [Fact]
    public void Equals_SameCapturedVariable_AreEqual()
    {
        var limit = 5;

        AssertEqual((a, c) => a.Value > limit, (x, y) => x.Value > limit);
    }

    [Fact]
    public void Equals_SameVariableOfOtherClosure_AreDifferent() => AssertDifferent(Above(5), Above(5));

    [Fact]
    public void Equals_OtherVariableOfSameClosure_AreDifferent()
    {
        var (low, high) = (5, 5);

        AssertDifferent((a, c) => a.Value > low, (a, c) => a.Value > high);
    }

    [Fact]
    public void Equals_OtherConstantMemberMethodOperatorOrType_AreDifferent()
    {
        AssertDifferent((a, c) => a.Value > 5, (a, c) => a.Value > 6);
        AssertDifferent((a, c) => a.Indicator == c.Number, (a, c) => a.Indicator == c.Indicator);
        AssertDifferent((a, c) => a.Name.StartsWith('x'), (a, c) => a.Name.EndsWith('x'));
        AssertDifferent((a, c) => a.Value > 5, (a, c) => a.Value >= 5);
        AssertDifferent((a, c) => (object)a is Activity, (a, c) => (object)a is Count);
        AssertDifferent((a, c) => a.Notes.OfType<string>().Any(), (a, c) => a.Notes.OfType<object>().Any());
    }

    [Fact]
    public void Equals_NestedLambdas_ComparesTheirParametersByPosition()
    {
        AssertEqual((a, c) => a.Notes.Any(note => note.Length > c.Number), (x, y) => x.Notes.Any(text => text.Length > y.Number));
        AssertDifferent((a, c) => a.Notes.Any(note => note == a.Name), (a, c) => a.Notes.Any(note => a.Name == note));
    }

    [Fact]
    public void Equals_Initializers_AreCompared()
    {
        AssertEqual((a, c) => new Count { Number = 1 } == c, (x, y) => new Count { Number = 1 } == y);
        AssertDifferent((a, c) => new Count { Number = 1 } == c, (a, c) => new Count { Indicator = 1 } == c);
        AssertEqual((a, c) => new List<int> { 1, 2 }.Contains(c.Number), (x, y) => new List<int> { 1, 2 }.Contains(y.Number));
        AssertDifferent((a, c) => new List<int> { 1, 2 }.Contains(c.Number), (a, c) => new List<int> { 1 }.Contains(c.Number));
        AssertDifferent((a, c) => new[] { c.Number }.Length > 1, (a, c) => new[] { c.Number, 3 }.Length > 1);
    }

    [Fact]
    public void Equals_OtherTypesOfParameters_AreDifferent()
    {
        Expression<Func<string, bool>> first = a => a != null;
        Expression<Func<object, bool>> second = a => a != null;

        Assert.False(_comparer.Equals(first, second));
    }

    [Fact]
    public void Equals_ConditionsOfTwoRules_AreEqual()
    {
        LambdaExpression Condition(Expression<Func<Activity>> alias) => ((Digital40.RuleEngine.RuleModel.PatternElement)StatedRule
            .WithConditions(when => when.Match(alias, a => a.Value > 5))
            .LeftHandSide.ChildElements[0]).Expressions[0].Expression;
        Activity one = null!;
        Activity other = null!;

        Assert.True(_comparer.Equals(Condition(() => one), Condition(() => other)));
    }

    private static Expression<Func<Activity, Count, bool>> Above(int limit) => (a, c) => a.Value > limit;

    private void AssertEqual(Expression<Func<Activity, Count, bool>> first, Expression<Func<Activity, Count, bool>> second)
    {
        Assert.True(_comparer.Equals(first, second));
        Assert.Equal(_comparer.GetHashCode(first), _comparer.GetHashCode(second));
    }

    private void AssertDifferent(Expression<Func<Activity, Count, bool>> first, Expression<Func<Activity, Count, bool>> second)
    {
        Assert.False(_comparer.Equals(first, second));
        Assert.True(_comparer.Equals(first, first));
    }
}
