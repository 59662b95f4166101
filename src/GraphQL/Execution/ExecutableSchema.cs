using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Execution.Completion;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Introspection;

namespace Digital40.GraphQL.Execution;

/// <summary>A schema with its resolvers. It does not change; made by <see cref="ExecutableSchemaBuilder"/>.</summary>
public sealed class ExecutableSchema
{
    private readonly Dictionary<(string Type, string Field), FieldResolver> _resolvers;
    private readonly Dictionary<(string Type, string Field), Func<IResolverContext, ValueTask<IAsyncEnumerable<object?>>>> _sources;
    private readonly Dictionary<string, TypeResolver> _typeResolvers;

    internal ExecutableSchema(
        Schema schema,
        Dictionary<(string Type, string Field), FieldResolver> resolvers,
        Dictionary<(string Type, string Field), Func<IResolverContext, ValueTask<IAsyncEnumerable<object?>>>> sources,
        Dictionary<string, TypeResolver> typeResolvers)
    {
        Schema = schema;
        _resolvers = resolvers;
        _sources = sources;
        _typeResolvers = typeResolvers;
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>The default values of arguments and input fields.</summary>
    internal DefaultValues Defaults { get; } = new();

    internal FieldDefinition? FindField(ObjectType type, string name) => MetaFields.FindField(Schema, type, name);

    internal FieldResolver? FindResolver(ObjectType type, FieldDefinition field) =>
        field.IntrospectionResolver ?? _resolvers.GetValueOrDefault((type.Name, field.Name));

    internal Func<IResolverContext, ValueTask<IAsyncEnumerable<object?>>>? FindSource(FieldDefinition field) =>
        Schema.SubscriptionType is { } type ? _sources.GetValueOrDefault((type.Name, field.Name)) : null;

    internal TypeResolver? FindTypeResolver(CompositeType type) => _typeResolvers.GetValueOrDefault(type.Name);
}
