namespace Digital40.GraphQL.Execution.Resolvers;

internal sealed class PropertyResolver<TParent, TValue>(Func<TParent, TValue> read) : FieldResolver
    where TParent : class
{
    public Func<TParent, TValue> Read { get; } = read;
}
