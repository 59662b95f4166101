using Digital40.RuleEngine.Fluent;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Fluent;

public class RuleMetadataTests
{
    private static IRuleDefinition DefinitionOf(Rule rule) => new RuleDefinitionFactory().Create(rule);

    [Fact]
    public void Definition_AllAttributes_HasTheirValues()
    {
        var rule = DefinitionOf(new DescribedRule());

        Assert.Equal("Own name", rule.Name);
        Assert.Equal("What it is for", rule.Description);
        Assert.Equal(7, rule.Priority);
        Assert.Equal(RuleRepeatability.NonRepeatable, rule.Repeatability);
        Assert.Equal(["farm", "slurry"], rule.Tags.Order());
        Assert.Equal(typeof(DescribedRule), rule.Properties[RuleProperties.ClrType]);
    }

    [Fact]
    public void Definition_NoAttributes_HasDefaults()
    {
        var rule = DefinitionOf(new PlainRule());

        Assert.Equal(typeof(PlainRule).FullName, rule.Name);
        Assert.Equal(string.Empty, rule.Description);
        Assert.Equal(0, rule.Priority);
        Assert.Equal(RuleRepeatability.Repeatable, rule.Repeatability);
        Assert.Empty(rule.Tags);
    }

    [Fact]
    public void Definition_DerivedClass_InheritsAllButNameAndDescription()
    {
        var rule = DefinitionOf(new DerivedRule());

        Assert.Equal(typeof(DerivedRule).FullName, rule.Name);
        Assert.Equal(string.Empty, rule.Description);
        Assert.Equal(7, rule.Priority);
        Assert.Equal(RuleRepeatability.NonRepeatable, rule.Repeatability);
        Assert.Equal(["derived", "farm", "slurry"], rule.Tags.Order());
    }

    [Fact]
    public void Definition_NameAndPriorityStated_OverrideAttributes()
    {
        var rule = DefinitionOf(new OverridingRule());

        Assert.Equal("Stated name", rule.Name);
        Assert.Equal(99, rule.Priority);
    }

    [Fact]
    public void Definition_RuleDefinedTwice_GivesTwoIndependentDefinitions()
    {
        var rule = new PlainRule();

        var first = DefinitionOf(rule);
        var second = DefinitionOf(rule);

        Assert.NotSame(first, second);
        Assert.Single(second.LeftHandSide.ChildElements);
    }

    private class PlainRule : Rule
    {
        public override void Define()
        {
            When().Match<Activity>();
            Then().Do(_ => StatedRule.Nothing());
        }
    }

    private sealed class SlurryTagAttribute() : TagAttribute("slurry");

    [Name("Own name")]
    [Description("What it is for")]
    [Tag("farm")]
    [SlurryTag]
    [Priority(7)]
    [Repeatability(RuleRepeatability.NonRepeatable)]
    private class DescribedRule : PlainRule;

    [Tag("derived")]
    private sealed class DerivedRule : DescribedRule;

    private sealed class OverridingRule : DescribedRule
    {
        public override void Define()
        {
            Name("Stated name");
            Priority(99);
            base.Define();
        }
    }
}
