using Digital40.GraphQL.Execution.Fields;

namespace Digital40.GraphQL.Execution.Resolvers;

internal sealed class AsyncResolver(Func<IResolverContext, ValueTask<object?>> resolve) : FieldResolver
{
    internal override FieldPlan Plan(FieldParts parts) => new AsyncField(parts, resolve);
}
