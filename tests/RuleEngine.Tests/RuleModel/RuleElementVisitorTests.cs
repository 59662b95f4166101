using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.RuleModel.Builders;
using Digital40.RuleEngine.Tests.Fluent;

namespace Digital40.RuleEngine.Tests.RuleModel;

public class RuleElementVisitorTests
{
    [Fact]
    public void Visit_ConditionsOfEachKind_ReachesEveryPattern()
    {
        PatternElement Fact(string name) =>
            Element.Pattern(typeof(string), name, [Element.Condition((string a) => a.Length > 0)], null);

        var conditions = Element.AndGroup(
            Fact("a"),
            Element.OrGroup(Element.Not(Fact("b")), Element.Exists(Fact("c"))),
            Element.ForAll(Fact("d"), [Fact("e")]),
            Element.Pattern(
                Element.Declaration(typeof(IEnumerable<string>), "f"), Array.Empty<NamedExpressionElement>(), Element.Collect(Fact("g"))));
        var names = new List<string>();

        new PatternNames().Visit(names, conditions);

        Assert.Equal(["a", "b", "c", "d", "e", "f", "g"], names);
    }

    [Fact]
    public void Visit_PartsOfRule_ReachesFiltersDependenciesAndActions()
    {
        var rule = StatedRule.Definition(rule =>
        {
            INotifier notifier = null!;
            Activity activity = null!;
            rule.Dependency().Resolve(() => notifier);
            rule.When().Match(() => activity);
            rule.Filter().Where(() => activity.Value > 1);
            rule.Then().Do(_ => StatedRule.Nothing());
        });
        var kinds = new List<string>();
        var visitor = new PatternNames();

        visitor.Visit(kinds, rule.DependencyGroup);
        visitor.Visit(kinds, rule.FilterGroup);
        visitor.Visit(kinds, rule.RightHandSide);

        Assert.Equal(["Dependency", "Filter", "Action"], kinds);
    }

    private sealed class PatternNames : RuleElementVisitor<List<string>>
    {
        protected internal override void VisitPattern(List<string> context, PatternElement element)
        {
            context.Add(element.Declaration.Name);
            base.VisitPattern(context, element);
        }

        protected internal override void VisitDependency(List<string> context, DependencyElement element) => context.Add("Dependency");

        protected internal override void VisitFilter(List<string> context, FilterElement element) => context.Add("Filter");

        protected internal override void VisitAction(List<string> context, ActionElement element) => context.Add("Action");
    }
}
