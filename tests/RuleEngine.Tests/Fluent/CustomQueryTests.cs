using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Fluent;

public class CustomQueryTests
{
    [Fact]
    public void Query_CustomStep_PassesNameExpressionsAndFactory()
    {
        Count total = null!;

        var rule = StatedRule.WithConditions(when => when.Query(() => total, query => query.Match<Activity>().Total(a => a.Value)));

        var aggregate = Assert.IsType<AggregateElement>(((PatternElement)rule.LeftHandSide.ChildElements[0]).Source);
        Assert.Equal("Total", aggregate.Name);
        Assert.Equal(typeof(TotalFactory), aggregate.CustomFactoryType);
        var selector = aggregate.Expressions["Amount"].Expression;
        Assert.Equal(aggregate.Source.Declaration.Name, selector.Parameters[0].Name);
    }
}

internal sealed class TotalFactory;

internal static class TotalQuery
{
    public static IQuery<Count> Total<TSource>(this IQuery<TSource> source, Expression<Func<TSource, decimal>> amount)
    {
        source.Builder.Aggregate<TSource, Count>("Total", [new("Amount", amount)], typeof(TotalFactory));
        return new QueryExpression<Count>(source.Builder);
    }
}
