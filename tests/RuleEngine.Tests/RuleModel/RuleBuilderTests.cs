using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.RuleModel.Builders;
using Digital40.RuleEngine.Tests.Fluent;

namespace Digital40.RuleEngine.Tests.RuleModel;

public class RuleBuilderTests
{
    private readonly RuleBuilder _builder = new();

    public RuleBuilderTests()
    {
        _builder.Name("rule");
        _builder.RightHandSide().Action((Expression<Action<IContext>>)(_ => StatedRule.Nothing()));
    }

    [Fact]
    public void Build_AllParts_GivesTheRule()
    {
        _builder.Description("description");
        _builder.Tag("one");
        _builder.Tags(["two"]);
        _builder.Property("key", 7);
        _builder.Priority(3);
        _builder.Repeatability(RuleRepeatability.NonRepeatable);
        var group = _builder.LeftHandSide().Group(GroupType.Or);
        group.Pattern(typeof(string), "a").Condition((string a) => a.Length > 1);
        group.Exists().Pattern(typeof(int));
        group.Not().Group(GroupType.And).Pattern(typeof(int));
        var forAll = group.ForAll();
        forAll.BasePattern(typeof(int), "all");
        forAll.Pattern(typeof(int));

        var rule = _builder.Build();

        Assert.Equal(("rule", "description", 3, RuleRepeatability.NonRepeatable), (rule.Name, rule.Description, rule.Priority, rule.Repeatability));
        Assert.Equal(["one", "two"], rule.Tags);
        Assert.Equal(7, rule.Properties["key"]);
        Assert.Equal(
            [ElementType.Pattern, ElementType.Exists, ElementType.Not, ElementType.ForAll],
            ((OrElement)rule.LeftHandSide.ChildElements[0]).ChildElements.Select(element => element.ElementType));
    }

    [Fact]
    public void Build_Aggregate_HasTypeOfItsPattern()
    {
        var aggregate = _builder.LeftHandSide().Pattern(typeof(IEnumerable<string>), "all").Aggregate();
        aggregate.Collect();
        aggregate.OrderBy((string text) => text.Length, SortDirection.Descending);
        aggregate.Pattern(typeof(string), "text");

        var pattern = (PatternElement)_builder.Build().LeftHandSide.ChildElements[0];

        var element = Assert.IsType<AggregateElement>(pattern.Source);
        Assert.Equal(typeof(IEnumerable<string>), element.ResultType);
        Assert.Equal(AggregateElement.KeySelectorDescendingName, Assert.Single(element.Expressions).Name);
    }

    [Fact]
    public void Build_PatternsWithoutNames_GetDifferentOnesThroughoutTheRule()
    {
        var group = _builder.LeftHandSide();
        var names = new[]
        {
            group.Pattern(typeof(int)), group.Group(GroupType.And).Pattern(typeof(int)), group.Not().Pattern(typeof(int)),
            group.Exists().Group(GroupType.Or).Pattern(typeof(int)), group.Pattern(typeof(int)),
        }.Select(pattern => pattern.Declaration.Name);

        Assert.Equal(5, names.Distinct().Count());
    }

    [Fact]
    public void Build_NoName_Throws() => Assert.Throws<InvalidOperationException>(() => new RuleBuilder().Build());

    [Fact]
    public void Build_NoConditions_Throws() => Assert.Throws<InvalidOperationException>(_builder.Build);

    [Fact]
    public void LeftHandSide_SetTwice_Throws()
    {
        _builder.LeftHandSide(new GroupBuilder());

        Assert.Throws<ArgumentException>(() => _builder.LeftHandSide(new GroupBuilder()));
    }

    [Fact]
    public void Source_SetTwice_Throws()
    {
        var pattern = _builder.LeftHandSide().Pattern(typeof(int), "a");
        pattern.Binding();
        var not = _builder.LeftHandSide().Not();
        not.Pattern(typeof(int));
        var aggregate = new AggregateBuilder();
        aggregate.Pattern(typeof(int));

        Assert.Throws<InvalidOperationException>(() => pattern.Aggregate());
        Assert.Throws<InvalidOperationException>(() => not.Group(GroupType.And));
        Assert.Throws<InvalidOperationException>(() => aggregate.Pattern(typeof(int)));
    }

    [Fact]
    public void OrderBy_BeforeCollect_Throws() => Assert.Throws<InvalidOperationException>(
        () => new AggregateBuilder().OrderBy((int number) => number, SortDirection.Ascending));

    [Fact]
    public void Build_PartsMissing_Throws()
    {
        Assert.Throws<InvalidOperationException>(((IBuilder<RuleElement>)new NotBuilder()).Build);
        Assert.Throws<InvalidOperationException>(((IBuilder<RuleElement>)new ForAllBuilder()).Build);
        Assert.Throws<InvalidOperationException>(((IBuilder<RuleElement>)new BindingBuilder()).Build);
        Assert.Throws<InvalidOperationException>(((IBuilder<RuleElement>)new AggregateBuilder()).Build);
    }
}
