using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Digital40.GraphQL.Authorization;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Binding.Requests;

/// <summary>What resolvers share while one operation, or one event of a subscription, is executed: its data loaders and what its user may do.</summary>
internal sealed class RequestState
{
    // An execution has a dispatcher of its own, so what hangs on it goes away with it.
    private static readonly ConditionalWeakTable<IBatchDispatcher, RequestState> States = [];

    private readonly ConcurrentDictionary<Type, Lazy<IDataLoader>> _loaders = new();

    /// <summary>What was decided about each rule.</summary>
    public ConcurrentDictionary<AuthorizationRule, AuthorizationResult> Decisions { get; } = new();

    public static RequestState Of(IResolverContext context) => States.GetOrCreateValue(context.Batches);

    /// <summary>The data loader of a class, made when it is first asked for.</summary>
    public static T DataLoader<T>(IResolverContext context, Func<IResolverContext, T> create)
        where T : class, IDataLoader =>
        (T)Of(context)._loaders.GetOrAdd(typeof(T), static (_, made) => new Lazy<IDataLoader>(() => made.create(made.context)), (context, create)).Value;
}
