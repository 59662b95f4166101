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
        if (written is null || (!isStatic && parent is null))
        {
            return null;
        }

        var context = Expression.Parameter(typeof(IResolverContext), "context");
        // A property that is not static has a parent.
        var instance = isStatic ? null : Expression.Convert(Expression.Property(context, nameof(IResolverContext.ParentObject)), parent!);
        var immediate = Boxed(Read(Expression.Property(instance, property), value, written));
        var fast = isStatic || parent!.IsValueType ? null : PropertyResolvers.Create(parent, property, value, written);
        return new BoundResolver(Expression.Lambda<Func<IResolverContext, object?>>(immediate, context).Compile(), fast);
    }

    private BoundResolver? BindMethod(ObjectType type, FieldDefinition field, MethodInfo method, Type? parent)
    {
        var site = SiteOf(type, field, method);
        if (ReturnShape.Of(ClrSlot.OfReturn(method)) is not { IsStream: false } shape || (!method.IsStatic && parent is null))
        {
            var reason = method.IsStatic ? $"returns '{ClrNames.Of(method.ReturnType)}', which holds no value" : "has to be static";
            session.Mismatches.Add(MismatchCodes.ResolverInvalid, $"{site.Element} is answered by {site.Member}, which {reason}.", field.Definition, site.Member);
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

        // A method that is not static has a parent.
        var instance = method.IsStatic ? null : Expression.Convert(Expression.Property(context, nameof(IResolverContext.ParentObject)), parent!);
        var resolver = Compile(context, Expression.Call(instance, method, arguments), shape.Kind, value, written);
        return new PayloadErrorBinder(session).Around(resolver, field, method, shape.Value.Core, site);
    }

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
