using Digital40.GraphQL.Execution.Fields;

namespace Digital40.GraphQL.Execution.Resolvers;

internal sealed class ImmediateResolver(Func<IResolverContext, object?> resolve) : FieldResolver
{
    internal override FieldPlan Plan(FieldParts parts) => new ImmediateField(parts, resolve);
}
