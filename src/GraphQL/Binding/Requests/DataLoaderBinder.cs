using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using Digital40.GraphQL.Binding.Fields;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Binding.Requests;

/// <summary>Gives resolvers their data loaders: one of each class for a request, whose constructor takes the batches, the options, the user and services.</summary>
internal sealed class DataLoaderBinder(BindingSettings settings)
{
    /// <summary>The class of the data loader that a parameter takes; null when it takes none.</summary>
    public Type? Find(Type parameter)
    {
        if (!typeof(IDataLoader).IsAssignableFrom(parameter))
        {
            return null;
        }

        var classes = parameter.IsAbstract ? settings.Types.Where(type => !type.IsAbstract && parameter.IsAssignableFrom(type)).ToList() : [parameter];
        return classes is [var only] && Constructor(only) is not null ? only : null;
    }

    /// <summary>Takes the data loader of a class that <see cref="Find"/> gave.</summary>
    public static Expression Take(Type loader, ParameterExpression context)
    {
        // Find gives classes with a constructor alone.
        var constructor = Constructor(loader)!;
        var request = Expression.Parameter(typeof(IResolverContext), "request");
        var create = Expression.New(constructor, constructor.GetParameters().Select(parameter => Argument(parameter, request)));
        var lambda = Expression.Lambda(typeof(Func<,>).MakeGenericType(typeof(IResolverContext), loader), create, request);
        return Expression.Call(typeof(RequestState), nameof(RequestState.DataLoader), [loader], context, Expression.Constant(lambda.Compile()));
    }

    private static ConstructorInfo? Constructor(Type loader) =>
        loader.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length).FirstOrDefault();

    private static Expression Argument(ParameterInfo parameter, ParameterExpression request)
    {
        if (parameter.ParameterType == typeof(IBatchDispatcher))
        {
            return Expression.Property(request, nameof(IResolverContext.Batches));
        }

        if (parameter.ParameterType == typeof(ClaimsPrincipal))
        {
            return Expression.Property(request, nameof(IResolverContext.User));
        }

        if (parameter.ParameterType == typeof(IServiceProvider))
        {
            return Expression.Property(request, nameof(IResolverContext.Services));
        }

        var isOptional = parameter.HasDefaultValue || ClrSlot.Of(parameter).AllowsNull == true || parameter.ParameterType == typeof(DataLoaderOptions);
        var method = isOptional ? nameof(ResolverServices.Optional) : nameof(ResolverServices.Required);
        var service = Expression.Call(typeof(ResolverServices), method, [parameter.ParameterType], request);
        return parameter.ParameterType == typeof(DataLoaderOptions)
            ? Expression.Coalesce(service, Expression.New(typeof(DataLoaderOptions)))
            : service;
    }
}
