using System.Linq.Expressions;
using System.Reflection;
using Digital40.RuleEngine.AgendaFilters;
using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;
using Tuple = Digital40.RuleEngine.Rete.Tuple;

namespace Digital40.RuleEngine.Compilation;

/// <summary>Compiles what comes after a rule's conditions: filters and actions.</summary>
internal sealed class RuleCompletion(ExpressionBinder binder)
{
    private static readonly MethodInfo ResolveMethod = typeof(IContext).GetMethod(nameof(IContext.Resolve), [typeof(Type)])!;

    public CompiledRule Complete(IRuleDefinition rule, TupleShape shape)
    {
        var actions = rule.RightHandSide.Actions.Select(action => CompileAction(rule, action, shape)).ToArray();
        return new CompiledRule(rule, actions, CompileFilters(rule, shape));
    }

    private IAgendaFilter[] CompileFilters(IRuleDefinition rule, TupleShape shape)
    {
        var predicates = rule.FilterGroup.Filters.Where(filter => filter.FilterType == FilterType.Predicate)
            .Select(filter => new AgendaExpression<bool>(filter.Expression, binder.Function<bool>(filter.Expression, shape, null), ExpressionBinder.Slots(filter.Expression, shape, null)))
            .ToArray();
        var keys = rule.FilterGroup.Filters.Where(filter => filter.FilterType == FilterType.KeyChange)
            .Select(filter => new AgendaExpression<object?>(filter.Expression, binder.Function<object?>(filter.Expression, shape, null), ExpressionBinder.Slots(filter.Expression, shape, null)))
            .ToArray();
        IAgendaFilter[] predicateFilters = predicates.Length > 0 ? [new PredicateAgendaFilter(predicates)] : [];
        IAgendaFilter[] keyFilters = keys.Length > 0 ? [new KeyChangeAgendaFilter(keys)] : [];
        return [.. predicateFilters, .. keyFilters];
    }

    private CompiledAction CompileAction(IRuleDefinition rule, ActionElement action, TupleShape shape)
    {
        var source = action.Expression;
        var context = Expression.Parameter(typeof(IContext), "context");
        var tuple = Expression.Parameter(typeof(Tuple), "tuple");
        var dependencies = rule.DependencyGroup.Dependencies.ToDictionary(dependency => dependency.Declaration.Name, dependency => dependency.ServiceType);
        var replacements = new Dictionary<ParameterExpression, Expression> { [source.Parameters[0]] = context };
        List<ParameterExpression> services = [];
        List<Expression> body = [];
        foreach (var parameter in source.Parameters.Skip(1))
        {
            replacements[parameter] = parameter;
            services.Add(parameter);
            body.Add(Expression.Assign(parameter, dependencies.TryGetValue(parameter.Name!, out var service)
                ? ExpressionBinder.Convert(Expression.Call(context, ResolveMethod, Expression.Constant(service)), parameter.Type)
                : ExpressionBinder.Element(tuple, shape, parameter)));
        }

        body.Add(new ParameterReplacer(replacements).Visit(source.Body));
        var block = Expression.Block(typeof(void), services, body);
        var code = binder.Compile<Action<object[], IContext, Tuple>>(block, out var constants, context, tuple);
        return new CompiledAction(source, action.ActionTrigger, code, constants, [.. source.Parameters.Skip(1).Select(parameter => ArgumentOf(parameter, shape, dependencies))]);
    }

    private static ActionArgument ArgumentOf(ParameterExpression parameter, TupleShape shape, Dictionary<string, Type> dependencies)
    {
        return dependencies.TryGetValue(parameter.Name!, out var service)
            ? new ActionArgument(-1, service)
            : new ActionArgument(shape.StepsTo(parameter.Name!), null);
    }
}
