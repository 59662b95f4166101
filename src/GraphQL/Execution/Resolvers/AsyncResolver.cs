namespace Digital40.GraphQL.Execution.Resolvers;

internal sealed class AsyncResolver(Func<IResolverContext, ValueTask<object?>> resolve) : FieldResolver
{
    public Func<IResolverContext, ValueTask<object?>> Resolve { get; } = resolve;
}
