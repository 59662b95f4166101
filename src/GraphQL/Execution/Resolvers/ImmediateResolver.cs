namespace Digital40.GraphQL.Execution.Resolvers;

internal sealed class ImmediateResolver(Func<IResolverContext, object?> resolve) : FieldResolver
{
    public Func<IResolverContext, object?> Resolve { get; } = resolve;
}
