using Digital40.GraphQL.Binding.AbstractTypes;
using Digital40.GraphQL.Binding.Fields;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Binding.Nodes;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding;

/// <summary>One run of the binding over a schema: from the roots and the classes that name their type, along the fields, to the types that are left.</summary>
internal sealed class SchemaBinding
{
    private readonly BindingSession _session;
    private readonly ExecutableSchemaBuilder _schema;
    private readonly NodeBinder _nodes;
    private readonly ObjectTypeBinder _objectTypes;
    private readonly IReadOnlyList<ResolverClass> _classes;

    public SchemaBinding(BindingSession session)
    {
        _session = session;
        _schema = new ExecutableSchemaBuilder(session.Schema);
        _classes = new ResolverClassScanner(session).Scan();
        _nodes = new NodeBinder(session);
        _objectTypes = new ObjectTypeBinder(session, _classes, _nodes, _schema);
    }

    /// <summary>Binds everything.</summary>
    /// <exception cref="SchemaBindingException">The schema and the C# code disagree.</exception>
    public ExecutableSchema Run()
    {
        _nodes.BindResolvers(_classes);
        foreach (var root in new[] { _session.Schema.QueryType, _session.Schema.MutationType, _session.Schema.SubscriptionType })
        {
            if (root is not null)
            {
                _objectTypes.Bind(root);
            }
        }

        BindWaiting();
        BindRest();
        var abstractTypes = new TypeResolverBinder(_session, _schema);
        abstractTypes.BindAll();
        _session.Mismatches.ThrowIfAny();
        _objectTypes.Complete(abstractTypes);
        return _schema.Build();
    }

    private void BindWaiting()
    {
        while (_session.ObjectTypes.TryTake(out var type))
        {
            _objectTypes.Bind(type);
        }
    }

    // What no field of a known type returns as such: members of unions and implementations of interfaces.
    private void BindRest()
    {
        var byName = _session.Settings.Types
            .Where(MayHaveValues)
            .ToLookup(SchemaNames.OfType, StringComparer.Ordinal);
        foreach (var type in _session.Schema.Types.OfType<ObjectType>())
        {
            if (!type.IsIntrospection && !_session.ObjectTypes.IsRoot(type) && _session.ObjectTypes.Find(type) is null)
            {
                BindByName(type, [.. byName[type.Name]]);
                BindWaiting();
            }
        }
    }

    // Static classes have no values, and a private class is nobody's model.
    private static bool MayHaveValues(Type type) =>
        ObjectTypeMap.CanBind(type) && !(type.IsAbstract && type.IsSealed) && !type.IsGenericTypeDefinition && !type.IsNestedPrivate
        && !type.IsDefined(typeof(GraphQLIgnoreAttribute), inherit: false);

    private void BindByName(ObjectType type, List<Type> candidates)
    {
        if (candidates is [var only])
        {
            _session.ObjectTypes.Bind(type, only);
            return;
        }

        var (code, reason) = candidates.Count == 0
            ? (MismatchCodes.TypeUnbound, "has no C# type: no resolver returns one, no class is marked [ObjectType<T>] for it, and no C# type has its name")
            : (MismatchCodes.TypeAmbiguous, $"could be any of the C# types {string.Join(", ", candidates.Select(candidate => $"'{candidate.FullName}'"))}");
        _session.Mismatches.Add(code, $"Object type {_session.Mismatches.Quote(type.Name, type.Definition)} {reason}.", type.Definition, null);
    }
}
