using System.Linq.Expressions;
using System.Reflection;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>Binds the fields of the subscription type: a method that returns a stream, or one that resolves the events of such a method.</summary>
internal sealed class SubscriptionBinder(BindingSession session, FieldBinder fields)
{
    /// <summary>Compiles the stream of a field and what resolves its events; null when something does not fit.</summary>
    public BoundSubscription? Bind(ObjectType type, FieldDefinition field, MemberInfo member)
    {
        var site = fields.SiteOf(type, field, member);
        if (member is MethodInfo method && method.GetCustomAttribute<SubscribeAttribute>() is { } subscribe)
        {
            var opener = method.DeclaringType?.GetMethod(subscribe.With, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static);
            var source = opener is null ? null : BindSource(type, field, opener);
            var resolver = fields.Bind(type, field, method, null);
            if (opener is null)
            {
                Refuse(site, $"names '{subscribe.With}' to open the stream, which its class has not");
            }

            return opener is null || source is null ? null : new BoundSubscription(opener, source, resolver);
        }

        if (member is not MethodInfo stream || ReturnShape.Of(ClrSlot.OfReturn(stream)) is not { IsStream: true } shape)
        {
            Refuse(site, "returns no IAsyncEnumerable<T>");
            return null;
        }

        var value = Expression.Parameter(shape.Value.Type, "value");
        var written = session.Outputs.Write(value, field.Type, shape.Value, type, site);
        var opened = BindSource(type, field, stream);
        return written is null || opened is null ? null : new BoundSubscription(stream, opened, EventResolver(value, written));
    }

    private static BoundResolver EventResolver(ParameterExpression value, Expression written)
    {
        if (written == value)
        {
            return new BoundResolver(context => context.ParentObject);
        }

        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var parent = Expression.Convert(Expression.Property(context, nameof(IResolverContext.ParentObject)), value.Type);
        var body = Expression.Convert(Expression.Block([value], Expression.Assign(value, parent), written), typeof(object));
        return new BoundResolver(Expression.Lambda<Func<IResolverContext, object?>>(body, context).Compile());
    }

    private Func<IResolverContext, ValueTask<IAsyncEnumerable<object?>>>? BindSource(ObjectType type, FieldDefinition field, MethodInfo method)
    {
        var site = fields.SiteOf(type, field, method);
        if (!method.IsStatic || ReturnShape.Of(ClrSlot.OfReturn(method)) is not { IsStream: true } shape)
        {
            Refuse(site, "has to be static and to return IAsyncEnumerable<T>");
            return null;
        }

        var context = Expression.Parameter(typeof(IResolverContext), "context");
        if (new ParameterBinder(session, type, field).Bind(method, context, null) is not { } arguments)
        {
            return null;
        }

        var open = shape.Kind switch
        {
            ReturnKind.TaskOfStream => nameof(ResolverTasks.OfTaskOfStream),
            ReturnKind.ValueTaskOfStream => nameof(ResolverTasks.OfValueTaskOfStream),
            _ => nameof(ResolverTasks.OfOpenStream),
        };
        var body = Expression.Call(typeof(ResolverTasks), open, [shape.Value.Type], Expression.Call(method, arguments));
        return Expression.Lambda<Func<IResolverContext, ValueTask<IAsyncEnumerable<object?>>>>(body, context).Compile();
    }

    private void Refuse(Site site, string reason) =>
        session.Mismatches.Add(MismatchCodes.ResolverInvalid, $"{site.Element} is answered by {site.Member}, which {reason}.", site.Node, site.Member);
}
