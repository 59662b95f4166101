using System.Linq.Expressions;
using Digital40.RuleEngine.Fluent.Dsl;
using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.RuleModel.Builders;

namespace Digital40.RuleEngine.Fluent.Expressions;

/// <summary>
/// Gathers the steps of a query as functions: only the last step gets the name of the variable, and a lookup changes the type of
/// the collection before it.
/// </summary>
internal sealed class QueryBuilder(GroupBuilder group, Scope scope) : IQuery, IQueryBuilder
{
    private Func<MemberExpression?, Type?, Stage>? _last;

    public IQueryBuilder Builder => this;

    private Func<MemberExpression?, Type?, Stage> Last =>
        _last ?? throw new InvalidOperationException("A query must start with Match or From.");

    public PatternBuilder Build(MemberExpression variable) => Last(variable, null).Pattern;

    public void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions) =>
        Start<TSource>(pattern => pattern.AddConditions(conditions, scope));

    public void From<TSource>(Expression<Func<TSource>> source) =>
        Start<TSource>(pattern => pattern.Binding().BindingExpression(VariableRewriter.Rewrite(source, scope)));

    public void Where<TSource>(Expression<Func<TSource, bool>>[] predicates)
    {
        var previous = Last;
        _last = (variable, type) =>
        {
            var stage = previous(variable, type);
            stage.Pattern.AddConditions(predicates, scope);
            return stage;
        };
    }

    public void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector) =>
        Derive<TResult>(stage => stage.Aggregate.Project(stage.Rewrite(selector)));

    public void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector) =>
        Derive<TResult>(stage => stage.Aggregate.Flatten(stage.Rewrite(selector)));

    public void GroupBy<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector) =>
        Derive<IGrouping<TKey, TElement>>(stage => stage.Aggregate.GroupBy(stage.Rewrite(keySelector), stage.Rewrite(elementSelector)));

    public void Collect<TSource>() => Derive<IEnumerable<TSource>>(stage => stage.Aggregate.Collect());

    public void ToLookup<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector) =>
        Refine(
            stage => stage.Aggregate.ToLookup(stage.Rewrite(keySelector), stage.Rewrite(elementSelector)),
            typeof(IKeyedLookup<TKey, TElement>));

    public void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection) =>
        Refine(stage => stage.Aggregate.OrderBy(stage.Rewrite(keySelector), sortDirection), null);

    public void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Aggregate<TSource, TResult>(name, expressions, null);

    public void Aggregate<TSource, TResult>(
        string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type? customFactoryType) =>
        Derive<TResult>(stage => stage.Aggregate.Aggregator(
            name,
            [.. expressions.Select(expression => KeyValuePair.Create(expression.Key, stage.Rewrite(expression.Value)))],
            customFactoryType));

    private void Start<TSource>(Action<PatternBuilder> configure) => _last = (variable, _) =>
    {
        var pattern = NewPattern(typeof(TSource), variable);
        configure(pattern);
        Bind(pattern, variable);
        return new Stage(pattern, null, null, scope);
    };

    private void Derive<TResult>(Action<Stage> configure)
    {
        var previous = Last;
        _last = (variable, type) =>
        {
            var source = previous(null, null).Pattern;
            var pattern = NewPattern(type ?? typeof(TResult), variable);
            var stage = new Stage(pattern, pattern.Aggregate(), source, scope);
            configure(stage);
            stage.Aggregate.Pattern(source);
            Bind(pattern, variable);
            return stage;
        };
    }

    private void Refine(Action<Stage> configure, Type? resultType)
    {
        var previous = Last;
        _last = (variable, type) =>
        {
            var stage = previous(variable, resultType ?? type);
            configure(stage);
            return stage;
        };
    }

    private PatternBuilder NewPattern(Type type, MemberExpression? variable) => new(type, group.NameOrNext(variable?.Member.Name));

    private void Bind(PatternBuilder pattern, MemberExpression? variable)
    {
        if (variable is not null)
        {
            scope.Add(pattern.Declaration, variable.Member);
        }
    }

    /// <summary>What one step of the query yields, and what it yields it from.</summary>
    private sealed class Stage(PatternBuilder pattern, AggregateBuilder? aggregate, PatternBuilder? source, Scope scope)
    {
        public PatternBuilder Pattern => pattern;

        public AggregateBuilder Aggregate => aggregate ?? throw new InvalidOperationException("This step must follow Collect.");

        public LambdaExpression Rewrite(LambdaExpression expression) =>
            VariableRewriter.Rewrite(expression, scope, (source ?? pattern).Declaration);
    }
}
