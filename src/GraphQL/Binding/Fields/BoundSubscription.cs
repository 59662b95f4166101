using System.Reflection;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>A compiled field of the subscription type.</summary>
/// <param name="Opener">The method that opens the stream of events.</param>
/// <param name="Open">Opens the stream of events.</param>
/// <param name="Resolver">Resolves an event; null when that failed to bind.</param>
internal sealed record BoundSubscription(MethodInfo Opener, Func<IResolverContext, ValueTask<IAsyncEnumerable<object?>>> Open, BoundResolver? Resolver);
