using System.Linq.Expressions;
using System.Reflection;
using Digital40.GraphQL.Authorization;
using Digital40.GraphQL.Binding.Fields;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Relay;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Nodes;

/// <summary>Binds the node resolvers of object types, and the root fields <c>node</c> and <c>nodes</c> that use them.</summary>
internal sealed class NodeBinder
{
    private readonly BindingSession _session;
    private readonly Dictionary<string, NodeLoader> _loaders = new(StringComparer.Ordinal);
    private readonly NodeFields _fields;

    public NodeBinder(BindingSession session)
    {
        _session = session;
        _fields = new NodeFields(_loaders);
    }

    /// <summary>Binds the node resolvers, and lists the node types that have none.</summary>
    public void BindResolvers(IReadOnlyList<ResolverClass> classes)
    {
        foreach (var (resolvers, target) in classes)
        {
            foreach (var method in resolvers.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.IsDefined(typeof(NodeResolverAttribute))))
            {
                Bind(method, target);
            }
        }

        if (FindField("node") is null && FindField("nodes") is null)
        {
            return;
        }

        foreach (var type in _session.Schema.Types.OfType<ObjectType>().Where(type => IsNode(type) && !_session.NodeTypes.Contains(type)))
        {
            _session.Mismatches.Add(
                MismatchCodes.NodeResolverMissing,
                $"Object type {_session.Mismatches.Quote(type.Name, type.Definition)} implements Node, but no method marked [NodeResolver] of a class marked [ObjectType<T>] finds it by its id.",
                type.Definition,
                null);
        }
    }

    /// <summary>The resolver of a root field of the library itself; null when the field is none.</summary>
    public BoundResolver? FindRootResolver(ObjectType type, FieldDefinition field) =>
        type != _session.Schema.QueryType ? null
        : field.Name == "node" && field == FindField("node") ? new BoundResolver(_fields.ResolveNodeAsync)
        : field.Name == "nodes" && field == FindField("nodes") ? new BoundResolver(_fields.ResolveNodesAsync)
        : null;

    /// <summary>Lets each node be found by those alone who may read its type.</summary>
    public void Protect(AuthorizationRules rules)
    {
        foreach (var type in _session.NodeTypes.Where(type => _loaders.ContainsKey(type.Name)))
        {
            _loaders[type.Name].Protect(rules.ForReaching(type));
        }
    }

    /// <summary>Whether an object type implements the interface <c>Node</c>.</summary>
    private static bool IsNode(ObjectType type) => type.Interfaces.Any(parent => parent.Name == "Node");

    private FieldDefinition? FindField(string name)
    {
        var field = _session.Schema.QueryType?.Fields.Find(name);
        var arguments = name == "node" ? "id: ID!" : "ids: [ID!]!";
        return field is { Type.Named: InterfaceType { Name: "Node" }, Arguments: [var argument] } && $"{argument.Name}: {argument.Type}" == arguments ? field : null;
    }

    private void Bind(MethodInfo method, ObjectType target)
    {
        var field = FindField("node") ?? FindField("nodes");
        var shape = ReturnShape.Of(ClrSlot.OfReturn(method));
        // An object type with a resolver class has a C# type.
        var returns = shape is { IsStream: false } value && _session.ObjectTypes.Find(target) is { } bound && bound.IsAssignableFrom(value.Value.Core);
        var key = Array.Find(method.GetParameters(), parameter => parameter.Name == "id" && NodeKeys.CanRead(parameter.ParameterType));
        if (field is null || !returns || key is null || !IsNode(target))
        {
            var reason = field is null ? "but the query type has no field 'node(id: ID!): Node'"
                : !IsNode(target) ? "which does not implement Node"
                : key is null ? "but has no parameter 'id' of type string, int, long or Guid"
                : $"but returns '{ClrNames.Of(method.ReturnType)}'";
            _session.Mismatches.Add(
                MismatchCodes.ResolverInvalid,
                $"Node resolver '{ClrNames.Of(method)}' finds nodes of type {_session.Mismatches.Quote(target.Name, target.Definition)}, {reason}.",
                target.Definition,
                ClrNames.Of(method));
            return;
        }

        Compile(method, target, field, key, shape!.Value.Kind);
    }

    private void Compile(MethodInfo method, ObjectType target, FieldDefinition field, ParameterInfo key, ReturnKind kind)
    {
        if (!_session.NodeTypes.Add(target))
        {
            _session.Mismatches.Add(
                MismatchCodes.FieldAmbiguous,
                $"Object type {_session.Mismatches.Quote(target.Name, target.Definition)} has more than one node resolver; '{ClrNames.Of(method)}' is one of them.",
                target.Definition,
                ClrNames.Of(method));
            return;
        }

        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var text = Expression.Parameter(typeof(string), "key");
        // A node resolver is asked for by the query type, which the session has.
        var parameters = new ParameterBinder(_session, _session.Schema.QueryType!, field);
        if (parameters.BindAll(method, context, null, parameter => parameter == key ? NodeKeys.Read(text, key.ParameterType) : null) is { } arguments)
        {
            var call = ResolverTasks.Later(Expression.Call(method, arguments), kind);
            _loaders.Add(target.Name, new NodeLoader(method, Expression.Lambda<Func<IResolverContext, string, ValueTask<object?>>>(call, context, text).Compile()));
        }
    }
}
