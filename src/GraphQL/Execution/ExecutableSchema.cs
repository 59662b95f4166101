using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution;

/// <summary>A schema with its resolvers. It does not change; made by <see cref="ExecutableSchemaBuilder"/>.</summary>
public sealed class ExecutableSchema
{
    private readonly Dictionary<(string Type, string Field), FieldResolver> _resolvers;
    private readonly Dictionary<(string Type, string Field), Func<IResolverContext, IAsyncEnumerable<object?>>> _sources;
    private readonly Dictionary<string, Func<object, ObjectType?>> _typeResolvers;

    internal ExecutableSchema(
        Schema schema,
        Dictionary<(string Type, string Field), FieldResolver> resolvers,
        Dictionary<(string Type, string Field), Func<IResolverContext, IAsyncEnumerable<object?>>> sources,
        Dictionary<string, Func<object, ObjectType?>> typeResolvers)
    {
        Schema = schema;
        _resolvers = resolvers;
        _sources = sources;
        _typeResolvers = typeResolvers;
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    internal FieldResolver? FindResolver(ObjectType type, FieldDefinition field) => _resolvers.GetValueOrDefault((type.Name, field.Name));

    internal Func<IResolverContext, IAsyncEnumerable<object?>>? FindSource(FieldDefinition field) =>
        _sources.GetValueOrDefault((Schema.SubscriptionType!.Name, field.Name));

    internal Func<object, ObjectType?>? FindTypeResolver(CompositeType type) => _typeResolvers.GetValueOrDefault(type.Name);
}
