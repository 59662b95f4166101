using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.RuleModel.Builders;
using Digital40.RuleEngine.Tests.Fluent;

namespace Digital40.RuleEngine.Tests.RuleModel;

public class ElementTests
{
    private static readonly ActionGroupElement Actions = Element.ActionGroup(Element.Action((IContext _) => StatedRule.Nothing()));

    private static PatternElement Fact(string name, params LambdaExpression[] conditions) =>
        Element.Pattern(Element.Declaration(typeof(string), name), conditions.Select(Element.Condition), null);

    private static string[] Names(IEnumerable<Declaration> declarations) => [.. declarations.Select(declaration => declaration.Name)];

    [Fact]
    public void Pattern_ConditionOnOthers_ExportsItselfAndImportsTheOthers()
    {
        var pattern = Fact("a", (string a, string b) => a == b, (string c) => c.Length > 1);

        Assert.Equal(["a"], Names(pattern.Exports));
        Assert.Equal(["b", "c"], Names(pattern.Imports));
        Assert.Same(pattern, pattern.Declaration.Target);
    }

    [Fact]
    public void Group_ChildrenThatUseEachOther_ImportsOnlyWhatNoChildExports()
    {
        var group = Element.AndGroup(Fact("a"), Fact("b", (string b, string a) => a == b), Element.Not(Fact("c", (string c, string d) => c == d)));

        Assert.Equal(["a", "b"], Names(group.Exports));
        Assert.Equal(["d"], Names(group.Imports));
    }

    [Fact]
    public void Aggregate_SelectorsOnOthers_DoesNotImportItsSource()
    {
        var aggregate = Element.GroupBy((string a, string b) => a + b, (string a) => a.Length, Fact("a", (string a, string c) => a == c));

        Assert.Equal(["c", "b"], Names(aggregate.Imports));
        Assert.Empty(aggregate.Exports);
        Assert.Equal(typeof(IGrouping<string, int>), aggregate.ResultType);
    }

    [Fact]
    public void Action_Context_IsNotImported() =>
        Assert.Equal(["a"], Names(Element.Action((IContext context, string a) => context.Insert(a)).Imports));

    [Fact]
    public void RuleDefinition_UnboundName_ThrowsNamingRuleAndName()
    {
        var exception = Assert.Throws<InvalidOperationException>(
            () => Element.RuleDefinition("Slurry", string.Empty, 0, Element.AndGroup(Fact("a", (string a, string b) => a == b)), Actions));

        Assert.Contains("'Slurry'", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(": b", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RuleDefinition_NoName_Throws() =>
        Assert.Throws<ArgumentException>(() => Element.RuleDefinition(string.Empty, string.Empty, 0, Element.AndGroup(Fact("a")), Actions));

    [Fact]
    public void RuleDefinition_FilterUsesUnboundName_Throws() => Assert.Throws<InvalidOperationException>(() => Element.RuleDefinition(
        "rule", string.Empty, 0, RuleRepeatability.Repeatable, [], [], Element.DependencyGroup(), Element.AndGroup(Fact("a")),
        Element.FilterGroup(Element.Filter(FilterType.Predicate, (string b) => b.Length > 1)), Actions));

    [Fact]
    public void Group_Empty_Throws()
    {
        Assert.Throws<InvalidOperationException>(() => Element.AndGroup());
        Assert.Throws<InvalidOperationException>(() => Element.OrGroup());
    }

    [Fact]
    public void Group_MemberOfWrongKind_Throws() =>
        Assert.Throws<ArgumentException>(() => Element.OrGroup(Element.Binding(() => 1)));

    [Fact]
    public void Quantifier_OverQuantifier_Throws() => Assert.Throws<ArgumentException>(() => Element.Not(Element.Exists(Fact("a"))));

    [Fact]
    public void ForAll_NothingToCheck_Throws() => Assert.Throws<InvalidOperationException>(() => Element.ForAll(Fact("a"), []));

    [Fact]
    public void Pattern_SourceOfWrongKind_Throws() => Assert.Throws<ArgumentException>(
        () => Element.Pattern(typeof(string), "a", Array.Empty<NamedExpressionElement>(), Element.Not(Fact("b"))));

    [Fact]
    public void Condition_NotBoolean_ThrowsShowingIt()
    {
        var exception = Assert.Throws<ArgumentException>(() => Element.Condition((string a) => a.Length));

        Assert.Contains("a => a.Length", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Binding_OtherType_Throws() => Assert.Throws<ArgumentException>(() => Element.Binding(typeof(string), () => 1));

    [Fact]
    public void Action_WrongFirstParameterOrTrigger_Throws()
    {
        Assert.Throws<ArgumentException>(() => Element.Action((string a) => a.Trim()));
        Assert.Throws<ArgumentException>(() => Element.Action((IContext context) => context.Halt(), ActionTrigger.None));
    }

    [Fact]
    public void Aggregate_SelectorsThatDoNotFit_Throw()
    {
        Assert.Throws<ArgumentException>(() => Element.Project((int a) => a, Fact("a")));
        Assert.Throws<ArgumentException>(() => Element.Project(typeof(int), (string a) => a, Fact("a")));
        Assert.Throws<ArgumentException>(() => Element.Flatten(typeof(int), (string a) => a, Fact("a")));
        Assert.Throws<ArgumentException>(() => Element.Collect(typeof(IEnumerable<int>), Fact("a")));
        Assert.Throws<ArgumentException>(() => Element.Aggregate(
            typeof(IEnumerable<string>), AggregateElement.CollectName,
            [Element.Expression(AggregateElement.KeySelectorAscendingName, (int a) => a)], Fact("a")));
        Assert.Throws<ArgumentException>(() => Element.Aggregate(
            typeof(IEnumerable<string>), AggregateElement.GroupByName, Array.Empty<NamedExpressionElement>(), Fact("a")));
    }

    [Fact]
    public void Expressions_ByName_FindsThemOrThrows()
    {
        var expressions = Fact("a", (string a) => a.Length > 1, (string a) => a.Length < 3).Expressions;

        Assert.Equal(2, expressions.Find(PatternElement.ConditionName).Count());
        Assert.Null(expressions.FindSingleOrDefault("other"));
        Assert.Throws<ArgumentException>(() => expressions["other"]);
        Assert.Throws<InvalidOperationException>(() => expressions[PatternElement.ConditionName]);
    }

    [Fact]
    public void Properties_SameNameTwiceOrUnknown_Throws()
    {
        Assert.Throws<ArgumentException>(() => new PropertyMap([new RuleProperty("a", 1), new RuleProperty("a", 2)]));
        Assert.Throws<ArgumentException>(() => new PropertyMap([])["a"]);
    }
}
