using System.Linq.Expressions;
using System.Reflection;
using Digital40.RuleEngine.Aggregators;
using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.Rete.Aggregation;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Compilation;

/// <summary>Makes the factory behind an aggregate of a rule.</summary>
internal sealed class AggregationCompiler(ExpressionBinder binder, AggregatorRegistry registry)
{
    private const string Failure = "Failed to evaluate aggregate expression";

    public AggregationFactory Compile(AggregateElement element, TupleShape shape, NodeDescription node)
    {
        var dependsOnTuple = element.Expressions.Any(
            expression => expression.Expression.Parameters.Any(parameter => parameter.Name != element.Source.Declaration.Name));
        var site = new Site(this, element, shape, node, dependsOnTuple);
        return element.Name switch
        {
            AggregateElement.CollectName => Collect(site),
            AggregateElement.GroupByName => Generic(nameof(Group), site, site.Key.ReturnType, site.Element.ReturnType),
            AggregateElement.ProjectName => Project(site),
            AggregateElement.FlattenName => Generic(nameof(Flatten), site, element.ResultType),
            _ => Custom(site),
        };
    }

    private static AggregationFactory Collect(Site site)
    {
        if (site.Aggregate.Expressions.FindSingleOrDefault(AggregateElement.KeySelectorName) is not null)
        {
            return Generic(nameof(Lookup), site, site.Key.ReturnType, site.Element.ReturnType);
        }

        var type = site.Aggregate.Source.ValueType;
        return Generic(site.Aggregate.Expressions.Count > 0 ? nameof(Sorted) : nameof(Collection), site, type);
    }

    private static AggregationFactory Generic(string method, Site site, params Type[] types)
    {
        var definition = typeof(AggregationCompiler).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!;
        return (AggregationFactory)definition.MakeGenericMethod(types).Invoke(null, [site])!;
    }

    private static CollectionFactory<T> Collection<T>(Site site) => new() { DependsOnTuple = site.DependsOnTuple };

    private static SortedFactory<T> Sorted<T>(Site site)
    {
        var keys = site.Aggregate.Expressions
            .Where(key => key.Name is AggregateElement.KeySelectorAscendingName or AggregateElement.KeySelectorDescendingName)
            .ToList();
        var directions = keys.Select(key => key.Name == AggregateElement.KeySelectorAscendingName ? SortDirection.Ascending : SortDirection.Descending);
        return new SortedFactory<T>([.. keys.Select(key => site.Bind<object?>(key.Expression))], [.. directions]) { DependsOnTuple = site.DependsOnTuple };
    }

    private static GroupFactory<TKey, TElement> Group<TKey, TElement>(Site site) =>
        new(site.Bind<TKey>(site.Key), site.Bind<TElement>(site.Element)) { DependsOnTuple = site.DependsOnTuple };

    private static LookupFactory<TKey, TElement> Lookup<TKey, TElement>(Site site) =>
        new(site.Bind<TKey>(site.Key), site.Bind<TElement>(site.Element)) { DependsOnTuple = site.DependsOnTuple };

    private static ProjectFactory Project(Site site) =>
        new(site.Bind<object?>(site.Aggregate.Expressions[AggregateElement.SelectorName].Expression)) { DependsOnTuple = site.DependsOnTuple };

    /// <summary>The values are listed as part of the selector, so that one whose sequence fails half-way fails as a whole.</summary>
    private static FlattenFactory<T> Flatten<T>(Site site)
    {
        var selector = site.Aggregate.Expressions[AggregateElement.SelectorName].Expression;
        var values = Expression.Call(typeof(Enumerable), nameof(Enumerable.ToArray), [typeof(T)], ExpressionBinder.Convert(selector.Body, typeof(IEnumerable<T>)));
        return new FlattenFactory<T>(site.Bind<T[]>(selector, Expression.Lambda(values, selector.Parameters))) { DependsOnTuple = site.DependsOnTuple };
    }

    private CustomFactory Custom(Site site)
    {
        var type = site.Aggregate.CustomFactoryType ?? registry.Find(site.Aggregate.Name)
            ?? throw new ArgumentException($"Unrecognized aggregate element. Name={site.Aggregate.Name}", nameof(site));
        var factory = (IAggregatorFactory)Activator.CreateInstance(type)!;
        var expressions = site.Aggregate.Expressions
            .Select(expression => (IAggregateExpression)new AggregateExpression(expression.Name, site.Bind<object?>(expression.Expression)))
            .ToList();
        factory.Compile(site.Aggregate, expressions);
        return new CustomFactory(factory) { DependsOnTuple = true };
    }

    private sealed record Site(AggregationCompiler Compiler, AggregateElement Aggregate, TupleShape Shape, NodeDescription Node, bool DependsOnTuple)
    {
        public LambdaExpression Key => Aggregate.Expressions[AggregateElement.KeySelectorName].Expression;

        public LambdaExpression Element => Aggregate.Expressions[AggregateElement.ElementSelectorName].Expression;

        /// <summary>Binds an expression of the aggregate, or what is evaluated in its stead.</summary>
        public LhsExpression<TResult> Bind<TResult>(LambdaExpression expression, LambdaExpression? evaluated = null) =>
            Compiler.Binder.Bind<TResult>(expression, Shape, Aggregate.Source.Declaration.Name, Failure, Node, evaluated);
    }

    private ExpressionBinder Binder => binder;
}
