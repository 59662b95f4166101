using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using Digital40.GraphQL.Binding.Fields;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Binding.Requests;

/// <summary>What parameters of resolvers take of the request, whatever the field: its context, user and cancellation, data loaders and services.</summary>
internal sealed class RequestParameters(BindingSettings settings)
{
    private readonly DataLoaderBinder _loaders = new(settings);

    /// <summary>What a parameter takes of the request; null when that does not follow from its attributes and type.</summary>
    public Expression? Find(ParameterInfo parameter, ParameterExpression context)
    {
        if (parameter.IsDefined(typeof(EventMessageAttribute)))
        {
            return Expression.Convert(Expression.Property(context, nameof(IResolverContext.ParentObject)), parameter.ParameterType);
        }

        if (parameter.IsDefined(typeof(ServiceAttribute)))
        {
            return Service(parameter, context);
        }

        return parameter.ParameterType switch
        {
            var type when type == typeof(IResolverContext) => context,
            var type when type == typeof(CancellationToken) => Expression.Property(context, nameof(IResolverContext.RequestAborted)),
            var type when type == typeof(ClaimsPrincipal) => Expression.Property(context, nameof(IResolverContext.User)),
            var type when type == typeof(IServiceProvider) => Expression.Property(context, nameof(IResolverContext.Services)),
            var type => _loaders.Find(type) is { } loader ? DataLoaderBinder.Take(loader, context) : null,
        };
    }

    /// <summary>Whether a type that no argument has is a service.</summary>
    public bool MayBeService(Type type)
    {
        if (type.IsValueType || type == typeof(string) || type.IsArray || type.IsByRef || type.IsPointer)
        {
            return false;
        }

        return settings.IsService?.Invoke(type) ?? new ClrSlot(type, null).Item() is null;
    }

    /// <summary>Takes a service; null when there is none and the parameter may be null.</summary>
    public static Expression Service(ParameterInfo parameter, ParameterExpression context)
    {
        var isOptional = ClrSlot.Of(parameter).AllowsNull == true;
        var method = isOptional ? nameof(ResolverServices.Optional) : nameof(ResolverServices.Required);
        return Expression.Call(typeof(ResolverServices), method, [parameter.ParameterType], context);
    }
}
