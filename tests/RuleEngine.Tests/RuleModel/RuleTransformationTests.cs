using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.RuleModel.Builders;
using Digital40.RuleEngine.Tests.Fluent;

namespace Digital40.RuleEngine.Tests.RuleModel;

public class RuleTransformationTests
{
    private static PatternElement Fact(string name) =>
        Element.Pattern(Element.Declaration(typeof(string), name), Array.Empty<NamedExpressionElement>(), null);

    private static IRuleDefinition RuleOf(GroupElement conditions) =>
        Element.RuleDefinition("rule", string.Empty, 0, conditions, Element.ActionGroup(Element.Action((IContext _) => StatedRule.Nothing())));

    private static string Normalized(GroupElement conditions) => Text(new RuleTransformation().Transform(RuleOf(conditions)).LeftHandSide);

    private static string Text(RuleElement element) => element switch
    {
        AndElement group => $"({string.Join(" & ", group.ChildElements.Select(Text))})",
        OrElement group => $"({string.Join(" | ", group.ChildElements.Select(Text))})",
        NotElement not => $"!{Text(not.Source)}",
        ExistsElement exists => $"?{Text(exists.Source)}",
        PatternElement pattern => pattern.Declaration.Name,
        _ => element.ElementType.ToString(),
    };

    [Fact]
    public void Transform_NothingToDo_ReturnsSameRule()
    {
        var rule = RuleOf(Element.AndGroup(Fact("a"), Element.Not(Fact("b")), Element.AndGroup(Fact("c"), Fact("d"))));

        Assert.Same(rule, new RuleTransformation().Transform(rule));
    }

    [Fact]
    public void Transform_OrInsideAnd_MovesToTheTop() =>
        Assert.Equal("((a & b) | (a & c))", Normalized(Element.AndGroup(Fact("a"), Element.OrGroup(Fact("b"), Fact("c")))));

    [Fact]
    public void Transform_SeveralOrs_GivesEachCombination() =>
        Assert.Equal(
            "((a & c) | (b & c) | (a & d) | (b & d))",
            Normalized(Element.AndGroup(Element.OrGroup(Fact("a"), Fact("b")), Element.OrGroup(Fact("c"), Fact("d")))));

    [Fact]
    public void Transform_NestedGroups_GivesAlternativesOnOneLevel() =>
        Assert.Equal(
            "(a | (b & c) | (b & (d & e)))",
            Normalized(Element.OrGroup(
                Fact("a"),
                Element.AndGroup(
                    Fact("b"), Element.OrGroup(Element.OrGroup(Fact("c"), Element.AndGroup(Fact("d"), Fact("e"))))))));

    [Fact]
    public void Transform_GroupOfOneGroup_Disappears() =>
        Assert.Equal("(a | b)", Normalized(Element.AndGroup(Element.AndGroup(Element.OrGroup(Fact("a"), Fact("b"))))));

    [Fact]
    public void Transform_ForAll_BecomesNegationOfViolations()
    {
        var forAll = Element.ForAll(Fact("all"), [Fact("one"), Fact("two")]);

        var rule = new RuleTransformation().Transform(RuleOf(Element.AndGroup(Fact("a"), forAll)));

        Assert.Equal("(a & !(all & !one & !two))", Text(rule.LeftHandSide));
        var violations = (AndElement)((NotElement)rule.LeftHandSide.ChildElements[1]).Source;
        var same = ((PatternElement)((NotElement)violations.ChildElements[1]).Source).Expressions[0].Expression;
        var isSame = (Func<string, string, bool>)same.Compile();
        Assert.Equal(["all", "one"], same.Parameters.Select(parameter => parameter.Name));
        Assert.True(isSame("xx", "xx"));
        Assert.False(isSame("xx", new string('x', 2)));
    }

    [Fact]
    public void Transform_GroupInsideQuantifier_IsNormalizedThere() =>
        Assert.Equal(
            "(!((a & b) | (a & c)))",
            Normalized(Element.AndGroup(Element.Not(Element.AndGroup(Fact("a"), Element.OrGroup(Fact("b"), Fact("c")))))));

    [Fact]
    public void Transform_ChangedRule_KeepsEverythingElse()
    {
        var rule = Element.RuleDefinition(
            "rule", "description", 3, RuleRepeatability.NonRepeatable, ["tag"], [new RuleProperty("key", 1)],
            Element.DependencyGroup(Element.Dependency(typeof(INotifier), "notifier")),
            Element.AndGroup(Element.OrGroup(Fact("a"), Fact("b"))),
            Element.FilterGroup(Element.Filter(FilterType.Predicate, (string a) => a.Length > 1)),
            Element.ActionGroup(Element.Action((IContext _) => StatedRule.Nothing())));

        var transformed = new RuleTransformation().Transform(rule);

        Assert.NotSame(rule, transformed);
        Assert.Equal(
            (rule.Name, rule.Description, rule.Priority, rule.Repeatability, rule.DependencyGroup, rule.FilterGroup, rule.RightHandSide),
            (transformed.Name, transformed.Description, transformed.Priority, transformed.Repeatability, transformed.DependencyGroup,
                transformed.FilterGroup, transformed.RightHandSide));
        Assert.Equal(rule.Tags, transformed.Tags);
        Assert.Equal(1, transformed.Properties["key"]);
    }
}
