using System.Collections.Concurrent;
using Digital40.GraphQL.Authorization;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Binding.Requests;

/// <summary>What resolvers share while one operation, or one event of a subscription, is executed: its data loaders and what its user may do.</summary>
internal sealed class RequestState
{
    private readonly ConcurrentDictionary<Type, Lazy<IDataLoader>> _loaders = new();

    private readonly ConcurrentDictionary<AuthorizationRule, Lazy<Task<AuthorizationResult>>> _decisions = new();

    /// <summary>What is decided about a rule; the handler is asked once.</summary>
    public Task<AuthorizationResult> DecideAsync(AuthorizationRule rule, IResolverContext context) => _decisions.GetOrAdd(
        rule,
        static (rule, context) => new Lazy<Task<AuthorizationResult>>(() => HandlerOf(context).AuthorizeAsync(rule, context).AsTask()),
        context).Value;

    /// <summary>The data loader of a class, made when it is first asked for.</summary>
    public static T DataLoader<T>(IResolverContext context, Func<IResolverContext, T> create)
        where T : class, IDataLoader =>
        (T)context.State<RequestState>()._loaders.GetOrAdd(typeof(T), static (_, made) => new Lazy<IDataLoader>(() => made.create(made.context)), (context, create)).Value;

    private static IAuthorizationHandler HandlerOf(IResolverContext context) =>
        (IAuthorizationHandler?)context.Services.GetService(typeof(IAuthorizationHandler)) ?? RoleAuthorizationHandler.Instance;
}
