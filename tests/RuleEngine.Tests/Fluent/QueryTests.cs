using System.Linq.Expressions;
using Digital40.RuleEngine.Fluent;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Fluent;

public class QueryTests
{
    private static PatternElement Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> query)
    {
        var rule = StatedRule.WithConditions(when => when.Query(alias, query));
        return (PatternElement)rule.LeftHandSide.ChildElements[0];
    }

    private static AggregateElement Aggregate(PatternElement pattern) => Assert.IsType<AggregateElement>(pattern.Source);

    [Fact]
    public void Query_Steps_AreNestedPatternsOfWhichTheLastHasTheVariable()
    {
        string name = null!;

        var last = Query(() => name, query => query
            .Match<Activity>(a => a.Value > 0)
            .GroupBy(a => a.Name)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key));

        Assert.Equal("name", last.Declaration.Name);
        Assert.Equal(AggregateElement.ProjectName, Aggregate(last).Name);
        var groups = Aggregate(last).Source;
        Assert.Equal(typeof(IGrouping<string, Activity>), groups.ValueType);
        Assert.Single(groups.Expressions);
        var facts = Aggregate(groups).Source;
        Assert.Equal(typeof(Activity), facts.ValueType);
        Assert.Single(facts.Expressions);
        Assert.Equal(3, new[] { last, groups, facts }.Select(pattern => pattern.Declaration.Name).Distinct().Count());
        Assert.Empty(last.Imports);
    }

    [Fact]
    public void Query_SortedCollection_KeepsKeysInOrderOfStatement()
    {
        IEnumerable<Activity> sorted = null!;

        var pattern = Query(() => sorted, query => query
            .Match<Activity>()
            .Collect()
            .OrderBy(a => a.Indicator)
            .ThenByDescending(a => a.Value)
            .ThenBy(a => a.Name));

        Assert.Equal(
            [
                AggregateElement.KeySelectorAscendingName,
                AggregateElement.KeySelectorDescendingName,
                AggregateElement.KeySelectorAscendingName,
            ],
            Aggregate(pattern).Expressions.Select(expression => expression.Name));
        Assert.Equal(typeof(IEnumerable<Activity>), pattern.ValueType);
    }

    [Fact]
    public void Query_Lookup_ChangesTypeOfCollection()
    {
        IKeyedLookup<int, string> names = null!;

        var pattern = Query(() => names, query => query.Match<Activity>().Collect().ToLookup(a => a.Indicator, a => a.Name));

        Assert.Equal(AggregateElement.CollectName, Aggregate(pattern).Name);
        Assert.Equal(typeof(IKeyedLookup<int, string>), Aggregate(pattern).ResultType);
        Assert.Equal(typeof(string), Aggregate(pattern).Expressions[AggregateElement.ElementSelectorName].Expression.ReturnType);
    }

    [Fact]
    public void Query_LookupByLessSpecificKey_KeepsStatedTypes()
    {
        IKeyedLookup<object, Activity> activities = null!;

        var pattern = Query(() => activities, query => query.Match<Activity>().Collect().ToLookup<Activity, object>(a => a.Name));

        Assert.Equal(typeof(object), Aggregate(pattern).Expressions[AggregateElement.KeySelectorName].Expression.ReturnType);
    }

    [Fact]
    public void Query_SelectMany_FlattensElements()
    {
        string note = null!;

        var pattern = Query(() => note, query => query.Match<Activity>().SelectMany(a => a.Notes));

        Assert.Equal(AggregateElement.FlattenName, Aggregate(pattern).Name);
        Assert.Equal(typeof(string), pattern.ValueType);
    }

    [Fact]
    public void Query_FromBoundVariable_IsBindingOfThatVariable()
    {
        IEnumerable<Activity> all = null!;
        Activity big = null!;

        var rule = StatedRule.WithConditions(when => when
            .Query(() => all, query => query.Match<Activity>().Collect())
            .Query(() => big, query => query.From(() => all).SelectMany(activities => activities).Where(a => a.Value > 5)));

        var second = (PatternElement)rule.LeftHandSide.ChildElements[1];
        Assert.IsType<BindingElement>(Aggregate(second).Source.Source);
        Assert.Equal(["all"], second.Imports.Select(declaration => declaration.Name));
    }

    [Fact]
    public void Query_SelectorWithBoundVariable_ImportsIt()
    {
        Count count = null!;
        decimal sum = 0;

        var rule = StatedRule.WithConditions(when => when
            .Match(() => count)
            .Query(() => sum, query => query.Match<Activity>().Select(a => a.Value + count.Number)));

        Assert.Equal(["count"], rule.LeftHandSide.ChildElements[1].Imports.Select(declaration => declaration.Name));
        Assert.Empty(rule.LeftHandSide.Imports);
    }

    [Fact]
    public void Query_StepBeforeMatch_Throws()
    {
        Activity activity = null!;

        var exception = Assert.Throws<RuleDefinitionException>(
            () => Query(() => activity, query => new QueryExpression<Activity>(query.Builder).Where(a => true)));

        Assert.IsType<InvalidOperationException>(exception.InnerException);
    }

    [Fact]
    public void Query_OrderByWithoutCollect_Throws()
    {
        IEnumerable<Activity> activities = null!;

        var exception = Assert.Throws<RuleDefinitionException>(() => Query(
            () => activities, query => new QueryExpression<IEnumerable<Activity>>(query.Match<Activity>().Builder).OrderBy(a => a.Value)));

        Assert.IsType<InvalidOperationException>(exception.InnerException);
    }
}
