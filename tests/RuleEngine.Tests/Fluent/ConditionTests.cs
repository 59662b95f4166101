using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Fluent;

public class ConditionTests
{
    [Fact]
    public void Quantifiers_Stated_BecomeElementsWithoutExports()
    {
        var rule = StatedRule.WithConditions(when => when
            .Exists<Activity>(a => a.Value > 1)
            .Not<Count>(c => c.Number > 1)
            .All<Activity>(a => a.Value > 2)
            .All<Activity>(a => a.Value > 3, a => a.Indicator > 4, a => a.Indicator < 9));

        Assert.Equal(
            [ElementType.Exists, ElementType.Not, ElementType.ForAll, ElementType.ForAll],
            rule.LeftHandSide.ChildElements.Select(element => element.ElementType));
        Assert.Empty(rule.LeftHandSide.Exports);
        var forAll = (ForAllElement)rule.LeftHandSide.ChildElements[3];
        Assert.Single(forAll.BasePattern.Expressions);
        Assert.Equal(2, Assert.Single(forAll.Patterns).Expressions.Count);
    }

    [Fact]
    public void Groups_Nested_BecomeNestedElements()
    {
        Activity activity = null!;

        var rule = StatedRule.WithConditions(when => when
            .Match(() => activity)
            .Or(or => or
                .Match<Count>(c => c.Number == activity.Indicator)
                .And(and => and.Not<Count>().Exists<Activity>(a => a.Value > 9))));

        var or = Assert.IsType<OrElement>(rule.LeftHandSide.ChildElements[1]);
        Assert.IsType<PatternElement>(or.ChildElements[0]);
        Assert.Equal(2, Assert.IsType<AndElement>(or.ChildElements[1]).ChildElements.Count);
        Assert.Equal(["activity"], or.Imports.Select(declaration => declaration.Name));
    }

    [Fact]
    public void Having_AfterNegation_IsAddedToTheMatchBeforeIt()
    {
        Activity activity = null!;

        var rule = StatedRule.WithConditions(when => when
            .Match(() => activity)
            .Not<Count>()
            .Having(() => activity.Value > 1));

        Assert.Single(((PatternElement)rule.LeftHandSide.ChildElements[0]).Expressions);
    }

    [Fact]
    public void Match_SameVariableInAlternatives_IsExportedOnce()
    {
        Activity activity = null!;

        var rule = StatedRule.WithConditions(when => when.Or(or => or
            .Match(() => activity, a => a.Value > 5)
            .Match(() => activity, a => a.Value < 1)));

        Assert.Equal("activity", Assert.Single(rule.LeftHandSide.Exports).Name);
    }

    [Fact]
    public void Match_WithoutVariable_GetsNamesOfItsOwn()
    {
        var rule = StatedRule.WithConditions(when => when
            .Match<Activity>()
            .Match<Activity>()
            .And(and => and.Match<Activity>().Exists<Count>()));

        Assert.Equal(3, rule.LeftHandSide.Exports.Count);
    }
}
