using Digital40.GraphQL.Execution.Completion;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution;

/// <summary>Joins a schema with resolvers. It checks nothing but names; the binding of C# types does the rest.</summary>
/// <param name="schema">A valid schema.</param>
public sealed class ExecutableSchemaBuilder(Schema schema)
{
    private readonly Dictionary<(string Type, string Field), FieldResolver> _resolvers = [];
    private readonly Dictionary<(string Type, string Field), Func<IResolverContext, ValueTask<IAsyncEnumerable<object?>>>> _sources = [];
    private readonly Dictionary<string, TypeResolver> _typeResolvers = [];

    /// <summary>Sets the resolver of a field. A field without one is null.</summary>
    /// <param name="type">The object type.</param>
    /// <param name="field">The name of the field.</param>
    /// <param name="resolver">The resolver.</param>
    public ExecutableSchemaBuilder SetResolver(ObjectType type, string field, FieldResolver resolver)
    {
        _resolvers[(type.Name, type.Fields[field].Name)] = resolver;
        return this;
    }

    /// <summary>Sets the source of events of a subscription's field. The event is the parent of the field's resolver, or its value when it has none.</summary>
    /// <param name="field">The name of the field of the subscription type.</param>
    /// <param name="source">Opens the stream of events; it ends when the enumeration is disposed.</param>
    public ExecutableSchemaBuilder SetSource(string field, Func<IResolverContext, IAsyncEnumerable<object?>> source) =>
        SetAsyncSource(field, context => new(source(context)));

    /// <summary>Sets a source of events that has to be waited for. What it throws is the answer to the request, and no stream begins.</summary>
    /// <param name="field">The name of the field of the subscription type.</param>
    /// <param name="source">Opens the stream of events; it ends when the enumeration is disposed.</param>
    public ExecutableSchemaBuilder SetAsyncSource(string field, Func<IResolverContext, ValueTask<IAsyncEnumerable<object?>>> source)
    {
        var type = schema.SubscriptionType ?? throw new InvalidOperationException("The schema has no subscriptions.");
        _sources[(type.Name, type.Fields[field].Name)] = source;
        return this;
    }

    /// <summary>Sets how the object type of a value of an interface or a union is found.</summary>
    /// <param name="type">The interface or the union.</param>
    /// <param name="resolve">Gives the type of a value, or null when it has none.</param>
    public ExecutableSchemaBuilder SetTypeResolver(CompositeType type, Func<object, ObjectType?> resolve)
    {
        _typeResolvers[type.Name] = TypeResolver.Of(resolve);
        return this;
    }

    /// <summary>Sets how the name of the object type of a value of an interface or a union is found.</summary>
    /// <param name="type">The interface or the union.</param>
    /// <param name="resolve">Gives the name of a value's type, or null when it has none; a name that is not possible is an error of the field.</param>
    public ExecutableSchemaBuilder SetTypeNameResolver(CompositeType type, Func<object, string?> resolve)
    {
        _typeResolvers[type.Name] = TypeResolver.Of(schema, resolve);
        return this;
    }

    /// <summary>Makes the schema that can be executed.</summary>
    public ExecutableSchema Build() => new(schema, new(_resolvers), new(_sources), new(_typeResolvers));
}
