using System.Linq.Expressions;
using System.Reflection;
using Digital40.GraphQL.Binding.Inputs;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Binding.Pages;
using Digital40.GraphQL.Binding.Requests;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Pagination;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>
/// Finds what each parameter of a resolver takes: the parent, something of the request, an argument of its name, or else a service. One for a field.
/// </summary>
internal sealed class ParameterBinder(BindingSession session, ObjectType type, FieldDefinition field)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly RequestParameters _request = new(session.Settings);
    private bool _takesContext;

    /// <summary>The values for the parameters of a method; null when one does not fit.</summary>
    public List<Expression>? Bind(MethodInfo method, ParameterExpression context, Type? parent)
    {
        var values = BindAll(method, context, parent, _ => null);
        if (!_takesContext)
        {
            ReportUntaken(ClrNames.Of(method));
        }

        return values;
    }

    /// <summary>The values for the parameters of a method, of which some are given; arguments need no parameter.</summary>
    public List<Expression>? BindAll(MethodInfo method, ParameterExpression context, Type? parent, Func<ParameterInfo, Expression?> given)
    {
        var values = method.GetParameters().Select(parameter => given(parameter) ?? Bind(parameter, context, parent)).ToList();
        return values.Contains(null) ? null : [.. values.OfType<Expression>()];
    }

    /// <summary>Lists the arguments that nothing takes.</summary>
    public void ReportUntaken(string member)
    {
        foreach (var argument in field.Arguments)
        {
            if (!_taken.Contains(argument.Name))
            {
                session.Mismatches.Add(
                    MismatchCodes.ArgumentWithoutParameter,
                    $"Argument {QuoteArgument(argument)} has no parameter in '{member}'.",
                    argument.Definition,
                    member);
            }
        }
    }

    private Expression? Bind(ParameterInfo parameter, ParameterExpression context, Type? parent)
    {
        if (parameter.IsDefined(typeof(ParentAttribute)))
        {
            return BindParent(parameter, context, parent);
        }

        if (_request.Find(parameter, context) is { } value)
        {
            _takesContext |= value == context;
            return value;
        }

        if (parameter.ParameterType == typeof(PagingArguments) && PagingParameter.ArgumentsOf(field) is { Count: > 0 } paging)
        {
            return BindPaging(paging, parameter, context);
        }

        return SchemaNames.OfInput(parameter).FirstOrDefault(field.Arguments.Contains) is { } name
            ? BindArgument(ClrSlot.Of(parameter), parameter, context, field.Arguments[name])
            : BindOther(parameter, context);
    }

    private Expression? BindPaging(List<InputValueDefinition> arguments, ParameterInfo parameter, ParameterExpression context)
    {
        var values = arguments.ToDictionary(
            argument => argument.Name,
            argument => BindArgument(ClrSlot.Of(PagingParameter.ParameterOf(argument.Name)), parameter, context, argument));
        return values.ContainsValue(null) ? null : PagingParameter.Create(context, values.GetValueOrDefault);
    }

    private UnaryExpression? BindParent(ParameterInfo parameter, ParameterExpression context, Type? parent)
    {
        if (parent is null || !parameter.ParameterType.IsAssignableFrom(parent))
        {
            var values = session.ObjectTypes.IsRoot(type) ? "has no parent" : $"has values of '{(parent is null ? "nothing" : ClrNames.Of(parent))}'";
            session.Mismatches.Add(
                MismatchCodes.ResolverInvalid,
                $"{Describe(parameter)} of type '{ClrNames.Of(parameter.ParameterType)}' takes the parent, but type {session.Mismatches.Quote(type.Name, type.Definition)} {values}.",
                field.Definition,
                ClrNames.Of(parameter.Member));
            return null;
        }

        return Expression.Convert(Expression.Property(context, nameof(IResolverContext.ParentObject)), parameter.ParameterType);
    }

    private Expression? BindArgument(ClrSlot slot, ParameterInfo parameter, ParameterExpression context, InputValueDefinition argument)
    {
        _taken.Add(argument.Name);
        var name = Expression.Constant(argument.Name);
        var fallback = parameter.HasDefaultValue && slot.Type == parameter.ParameterType ? ParameterDefaults.Of(parameter) : null;
        return session.Inputs.ReadMember(new InputMember(
            argument,
            Expression.Call(context, nameof(IResolverContext.HasArgument), null, name),
            Expression.Call(context, nameof(IResolverContext.ArgumentValue), null, name),
            slot,
            fallback,
            new Site($"Argument {QuoteArgument(argument)}", argument.Definition, $"parameter '{parameter.Name}' of '{ClrNames.Of(parameter.Member)}'")));
    }

    private Expression? BindOther(ParameterInfo parameter, ParameterExpression context)
    {
        if (_request.MayBeService(parameter.ParameterType))
        {
            return RequestParameters.Service(parameter, context);
        }

        session.Mismatches.Add(
            MismatchCodes.ParameterUnknown,
            $"{Describe(parameter)} is no argument of field {session.Mismatches.Quote($"{type.Name}.{field.Name}", field.Definition)} and its type '{ClrNames.Of(parameter.ParameterType)}' is no service.",
            field.Definition,
            ClrNames.Of(parameter.Member));
        return null;
    }

    private static string Describe(ParameterInfo parameter) => $"Parameter '{parameter.Name}' of '{ClrNames.Of(parameter.Member)}'";

    private string QuoteArgument(InputValueDefinition argument) =>
        session.Mismatches.Quote($"{type.Name}.{field.Name}({argument.Name}:)", argument.Definition);
}
