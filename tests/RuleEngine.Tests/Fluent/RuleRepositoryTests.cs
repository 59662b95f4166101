using Digital40.RuleEngine.Fluent;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Fluent;

public class RuleRepositoryTests
{
    private readonly RuleRepository _repository = new();

    [Fact]
    public void Load_NestedTypesNotAsked_FindsTopLevelRulesOnly()
    {
        _repository.Load(spec => spec.From(typeof(TopLevelRule), typeof(NestedRule), typeof(InternalTopLevelRule)));

        Assert.Equal([typeof(TopLevelRule).FullName], _repository.GetRules().Select(rule => rule.Name));
    }

    [Fact]
    public void Load_PrivateTypesAsked_FindsInternalRules()
    {
        _repository.Load(spec => spec.PrivateTypes().From(typeof(InternalTopLevelRule)));

        Assert.Single(_repository.GetRules());
    }

    [Fact]
    public void Load_WholeAssembly_SkipsAbstractAndGenericRules()
    {
        var types = new RuleTypeScanner();
        types.NestedTypes().PrivateTypes().AssemblyOf<RuleRepositoryTests>();

        var found = types.GetRuleTypes();

        Assert.Contains(typeof(NestedRule), found);
        Assert.DoesNotContain(typeof(AbstractRule), found);
        Assert.DoesNotContain(typeof(GenericRule<>), found);
    }

    [Fact]
    public void Load_NoRuleTypes_MakesEmptyDefaultRuleSet()
    {
        _repository.Load(spec => spec.From(typeof(string)));

        var ruleSet = Assert.Single(_repository.GetRuleSets());
        Assert.Equal("default", ruleSet.Name);
        Assert.Empty(ruleSet.Rules);
    }

    [Fact]
    public void Load_TwiceIntoSameName_AddsToOneRuleSet()
    {
        _repository.Load(spec => spec.From(typeof(TopLevelRule)).To("farm"));
        _repository.Load(spec => spec.NestedTypes().From(typeof(NestedRule)).To("farm"));

        var ruleSet = Assert.Single(_repository.GetRuleSets());
        Assert.Equal("farm", ruleSet.Name);
        Assert.Equal(2, ruleSet.Rules.Count());
    }

    [Fact]
    public void Load_FilteredByTag_TakesTaggedRulesOnly()
    {
        _repository.Load(spec => spec
            .NestedTypes()
            .From([typeof(TopLevelRule), typeof(NestedRule)])
            .Where(metadata => metadata.IsTagged("nested")));

        Assert.Equal([typeof(NestedRule).FullName], _repository.GetRules().Select(rule => rule.Name));
    }

    [Fact]
    public void Load_ActivatorGiven_MakesOneDefinitionForEachOfItsRules()
    {
        _repository.Activator = new NumberingActivator();

        _repository.Load(spec => spec.NestedTypes().From(typeof(NumberedRule)));

        Assert.Equal(["Rule 1", "Rule 2"], _repository.GetRules().Select(rule => rule.Name));
    }

    [Fact]
    public void Load_ConstructorThrows_ThrowsActivationExceptionNamingTheClass()
    {
        var exception = Assert.Throws<RuleActivationException>(
            () => _repository.Load(spec => spec.NestedTypes().From(typeof(UnmakeableRule))));

        Assert.Equal(typeof(UnmakeableRule), exception.RuleType);
        Assert.Contains(nameof(UnmakeableRule), exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.InnerException);
        Assert.Empty(_repository.GetRuleSets());
    }

    [Fact]
    public void Load_TwoFilters_Throws() =>
        Assert.Throws<InvalidOperationException>(() => _repository.Load(spec => spec.Where(_ => true).Where(_ => true)));

    [Fact]
    public void Load_TwoRuleSetNames_Throws() =>
        Assert.Throws<InvalidOperationException>(() => _repository.Load(spec => spec.To("a").To("b")));

    [Fact]
    public void Add_SameNameTwice_Throws()
    {
        _repository.Add(new RuleSet("farm"));

        Assert.Throws<ArgumentException>(() => _repository.Add(new RuleSet("farm")));
    }

    private static void State(Func<ILeftHandSideExpression> when, Func<IRightHandSideExpression> then)
    {
        when().Match<Activity>();
        then().Do(_ => StatedRule.Nothing());
    }

    public abstract class AbstractRule : Rule
    {
        public override void Define() => State(When, Then);
    }

    public class GenericRule<T> : AbstractRule;

    [Tag("nested")]
    public class NestedRule : AbstractRule;

    public class UnmakeableRule : AbstractRule
    {
        public UnmakeableRule() => throw new InvalidOperationException("Cannot be made.");
    }

    public class NumberedRule(int number) : AbstractRule
    {
        public override void Define()
        {
            Name($"Rule {number}");
            base.Define();
        }
    }

    private sealed class NumberingActivator : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => [new NumberedRule(1), new NumberedRule(2)];
    }
}

internal sealed class InternalTopLevelRule : RuleRepositoryTests.AbstractRule;
