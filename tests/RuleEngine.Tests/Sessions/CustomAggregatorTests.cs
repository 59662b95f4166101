using System.Linq.Expressions;
using Digital40.RuleEngine.Aggregators;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Sessions;

public class CustomAggregatorTests : SessionTest
{
    [Fact]
    public void Aggregate_FactsComeChangeAndGo_IsToldOfBatches()
    {
        StateTotal(typeof(TotalFactory));
        Person[] people = [new("Ann", 1), new("Bob", 2), new("Cid", 4)];
        Session.InsertAll(people);
        Fires("7 of 3");

        people[0].Age = 10;
        Session.Update(people[0]);
        Fires("16 of 3");
        Session.RetractAll(people[1..]);
        Fires("10 of 1");
        Session.Retract(people[0]);
        Fires("gone");
    }

    [Fact]
    public void Aggregate_RegisteredName_IsFound()
    {
        Compiler.AggregatorRegistry.RegisterFactory("Total", typeof(TotalFactory));
        StateTotal(null);
        Session.Insert(new Person("Ann", 5));

        Fires("5 of 1");
    }

    [Fact]
    public void Aggregate_UnknownName_DoesNotCompile()
    {
        StateTotal(null);

        var exception = Assert.Throws<RuleCompilationException>(() => Factory);

        Assert.Contains("Total", exception.InnerException!.Message);
    }

    [Fact]
    public void Aggregate_AggregatorThrows_NamesTheRuleAndBeginsAnew()
    {
        StateTotal(typeof(TotalFactory));
        Session.Insert(new Person("Ann", 1));
        Fires("1 of 1");
        var bad = new Person("Bob", TotalAggregator.Forbidden);

        var exception = Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(bad));
        Assert.Contains("totals", exception.Message);
        Assert.Contains("Total(", exception.Expression);
        Fires("gone");

        bad.Age = 2;
        Session.Update(bad);
        Fires("3 of 2");
    }

    [Fact]
    public void Aggregate_ExpressionThrowsAndIsHandled_BeginsAnew()
    {
        StateTotal(typeof(TotalFactory));
        Session.Events.LhsExpressionFailedEvent += (_, args) => args.IsHandled = true;
        Session.Insert(new Person("Ann", 1));
        var bad = new Person(null!, 1);

        Session.Insert(bad);
        Fires();
        Session.Retract(bad);
        Fires("1 of 1");
    }

    [Fact]
    public void RegisterFactory_OtherType_Throws() =>
        Assert.Throws<ArgumentException>(() => Compiler.AggregatorRegistry.RegisterFactory("Total", typeof(string)));

    private void StateTotal(Type? factoryType) => Rule(rule =>
    {
        rule.Name("totals");
        Total total = null!;
        rule.When().Query(() => total, q => q.Match<Person>().Total(p => p.Name.Length > 0 ? p.Age : 0, factoryType));
        rule.Then().Do(_ => Log.Add($"{total.Sum} of {total.Count}")).Undo(_ => Log.Add("gone"));
    });
}

/// <summary>What the aggregator of the tests gives: one object for as long as there are facts.</summary>
internal sealed class Total
{
    public int Sum { get; set; }

    public int Count { get; set; }
}

internal static class TotalQueries
{
    public static IQuery<Total> Total<TSource>(this IQuery<TSource> source, Expression<Func<TSource, int>> amount, Type? factoryType)
    {
        source.Builder.Aggregate<TSource, Total>("Total", [new("Amount", amount)], factoryType);
        return new QueryExpression<Total>(source.Builder);
    }
}

internal sealed class TotalFactory : IAggregatorFactory
{
    private IAggregateExpression _amount = null!;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) =>
        _amount = compiledExpressions.FindSingle("Amount");

    public IAggregator Create() => new TotalAggregator(_amount);
}

internal sealed class TotalAggregator(IAggregateExpression amount) : IAggregator
{
    public const int Forbidden = 666;
    private readonly Dictionary<IFact, int> _amounts = [];
    private readonly Total _total = new();

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var isNew = _amounts.Count == 0;
        Evaluate(context, tuple, facts);
        return facts.Count == 0 ? AggregationResult.Empty : [isNew ? AggregationResult.Added(_total, _amounts.Keys) : Modified()];
    }

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        Evaluate(context, tuple, facts);
        return [Modified()];
    }

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        foreach (var fact in facts)
        {
            Assert.True(_amounts.Remove(fact));
        }

        Sum();
        return [_amounts.Count == 0 ? AggregationResult.Removed(_total) : Modified()];
    }

    private void Evaluate(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        foreach (var fact in facts)
        {
            var value = (int)amount.Invoke(context, tuple, fact)!;
            _amounts[fact] = value != Forbidden ? value : throw new NotSupportedException("Forbidden.");
        }

        Sum();
    }

    private void Sum()
    {
        _total.Sum = _amounts.Values.Sum();
        _total.Count = _amounts.Count;
    }

    private AggregationResult Modified() => AggregationResult.Modified(_total, _total, _amounts.Keys);
}
