using System.Linq.Expressions;
using System.Reflection;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Binding.PayloadErrors;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Relay;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>Compiles the member that answers a field into a resolver, and lists what does not fit.</summary>
internal sealed class FieldBinder(BindingSession session)
{
    /// <summary>Compiles the resolver; null when something does not fit.</summary>
    public BoundResolver? Bind(ObjectType type, FieldDefinition field, MemberInfo member, Type? parent) =>
        member is PropertyInfo property ? BindProperty(type, field, property, parent) : BindMethod(type, field, (MethodInfo)member, parent);

    public Site SiteOf(ObjectType type, FieldDefinition field, MemberInfo member) => new(
        $"Field {session.Mismatches.Quote($"{type.Name}.{field.Name}", field.Definition)}",
        field.Definition,
        $"{(member is PropertyInfo ? "property" : "method")} '{ClrNames.Of(member)}'");

    private BoundResolver? BindProperty(ObjectType type, FieldDefinition field, PropertyInfo property, Type? parent)
    {
        // Readable ones alone are found.
        var isStatic = property.GetMethod!.IsStatic;
        new ParameterBinder(session, type, field).ReportUntaken(ClrNames.Of(property));
        var value = Expression.Parameter(property.PropertyType, "value");
        var written = session.Outputs.Write(value, field.Type, WithNodeId(ClrSlot.Of(property), type, field), type, SiteOf(type, field, property));
        if (written is null || !CanCall(property, isStatic, parent, SiteOf(type, field, property)))
        {
            return null;
        }

        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var read = Expression.Property(isStatic ? null : ParentOf(context, parent), property);
        var immediate = Expression.Lambda<Func<IResolverContext, object?>>(Boxed(Read(read, value, written)), context);
        return isStatic || parent is not { IsValueType: false }
            ? new BoundResolver(immediate.Compile())
            : new BoundResolver(immediate, PropertyResolvers.Create(parent, property, value, written));
    }

    private BoundResolver? BindMethod(ObjectType type, FieldDefinition field, MethodInfo method, Type? parent)
    {
        var site = SiteOf(type, field, method);
        if (!CanCall(method, method.IsStatic, parent, site))
        {
            return null;
        }

        if (ReturnShape.Of(ClrSlot.OfReturn(method)) is not { IsStream: false } shape)
        {
            Refuse(site, $"returns '{ClrNames.Of(method.ReturnType)}', which holds no value");
            return null;
        }

        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var arguments = new ParameterBinder(session, type, field).Bind(method, context, parent);
        var value = Expression.Parameter(shape.Value.Type, "value");
        var written = session.Outputs.Write(value, field.Type, WithNodeId(shape.Value, type, field), type, site);
        if (arguments is null || written is null)
        {
            return null;
        }

        var call = Expression.Call(method.IsStatic ? null : ParentOf(context, parent), method, arguments);
        var resolver = Compile(context, call, shape.Kind, value, written);
        return new PayloadErrorBinder(session).Around(resolver, field, method, shape.Value.Core, site);
    }

    // What is not static is a member of the value itself.
    private bool CanCall(MemberInfo member, bool isStatic, Type? parent, Site site)
    {
        var can = isStatic || (parent is not null && member.DeclaringType is { } declaring && declaring.IsAssignableFrom(parent));
        if (!can)
        {
            Refuse(site, "has to be static");
        }

        return can;
    }

    private void Refuse(Site site, string reason) =>
        session.Mismatches.Add(MismatchCodes.ResolverInvalid, $"{site.Element} is answered by {site.Member}, which {reason}.", site.Node, site.Member);

    private static UnaryExpression ParentOf(ParameterExpression context, Type? parent) =>
        // Asked before with CanCall.
        Expression.Convert(Expression.Property(context, nameof(IResolverContext.ParentObject)), parent!);

    // The key of a node goes out as its node id.
    private ClrSlot WithNodeId(ClrSlot slot, ObjectType type, FieldDefinition field) =>
        field.Name == "id" && slot.Id is null && session.NodeTypes.Contains(type) ? slot with { Id = new IDAttribute(type.Name) } : slot;

    private static BoundResolver Compile(ParameterExpression context, Expression call, ReturnKind kind, ParameterExpression value, Expression written)
    {
        if (kind == ReturnKind.Immediate)
        {
            return new BoundResolver(Expression.Lambda<Func<IResolverContext, object?>>(Boxed(Read(call, value, written)), context).Compile());
        }

        var write = Expression.Lambda(typeof(Func<,>).MakeGenericType(value.Type, typeof(object)), Boxed(written), value).Compile();
        var wait = kind == ReturnKind.Task ? nameof(ResolverTasks.OfTask) : nameof(ResolverTasks.OfValueTask);
        var body = Expression.Call(typeof(ResolverTasks), wait, [value.Type], call, Expression.Constant(write));
        return new BoundResolver(Expression.Lambda<Func<IResolverContext, ValueTask<object?>>>(body, context).Compile());
    }

    private static Expression Read(Expression source, ParameterExpression value, Expression written) =>
        written == value ? source : Expression.Block([value], Expression.Assign(value, source), written);

    private static Expression Boxed(Expression value) => value.Type == typeof(object) ? value : Expression.Convert(value, typeof(object));
}
