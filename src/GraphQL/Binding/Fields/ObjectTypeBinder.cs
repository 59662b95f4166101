using System.Reflection;
using Digital40.GraphQL.Authorization;
using Digital40.GraphQL.Binding.AbstractTypes;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Binding.Nodes;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>Binds every field of an object type.</summary>
internal sealed class ObjectTypeBinder(BindingSession session, IReadOnlyList<ResolverClass> classes, NodeBinder nodes, ExecutableSchemaBuilder schema)
{
    private readonly ResolverMembers _members = new(session, classes);
    private readonly FieldBinder _fields = new(session);
    private readonly List<BoundField> _bound = [];

    public void Bind(ObjectType type)
    {
        var parent = session.ObjectTypes.Find(type);
        var explicitMembers = _members.OfClasses(type);
        foreach (var field in type.Fields)
        {
            var member = explicitMembers.GetValueOrDefault(field.Name) ?? (parent is null ? null : _members.OfValue(parent, type, field));
            if (member is null && nodes.FindRootResolver(type, field) is { } node)
            {
                schema.SetResolver(type, field.Name, node.ToFieldResolver());
            }
            else if (member is null)
            {
                ReportMissing(type, field, parent);
            }
            else if (type == session.Schema.SubscriptionType)
            {
                BindSubscription(type, field, member);
            }
            else if (_fields.Bind(type, field, member, parent) is { } resolver)
            {
                _bound.Add(new BoundField(type, field, member, resolver, null));
            }
        }
    }

    /// <summary>Puts the guards around the resolvers and hands them over. Only now every type is known, and with it whom it lets in.</summary>
    public void Complete(TypeResolverBinder abstractTypes)
    {
        var rules = new AuthorizationRules(session, classes);
        nodes.Protect(rules);
        foreach (var (type, field, member, resolver, subscription) in _bound)
        {
            var guard = new AuthorizationGuard(rules.OfField(type, field, member));
            var guarded = guard.Around(GuardValues(rules, abstractTypes, field, resolver));
            schema.SetResolver(type, field.Name, guarded.ToFieldResolver());
            if (subscription is not null)
            {
                var opening = new AuthorizationGuard(rules.OfField(type, field, member).AddRange(AuthorizationRules.Read(subscription.Opener)));
                schema.SetAsyncSource(field.Name, opening.Around(subscription.Open));
            }
        }
    }

    private static BoundResolver GuardValues(AuthorizationRules rules, TypeResolverBinder abstractTypes, FieldDefinition field, BoundResolver resolver) =>
        field.Type.Named is CompositeType { IsAbstract: true } type
            ? new AbstractTypeGuard(abstractTypes.ResolverOf(type).Resolve, rules.ForReaching(type)).Around(resolver, field.Type)
            : resolver;

    private void BindSubscription(ObjectType type, FieldDefinition field, MemberInfo member)
    {
        if (new SubscriptionBinder(session, _fields).Bind(type, field, member) is { Resolver: { } resolver } subscription)
        {
            _bound.Add(new BoundField(type, field, member, resolver, subscription));
        }
    }

    private void ReportMissing(ObjectType type, FieldDefinition field, Type? parent)
    {
        var where = parent is null ? "no resolver" : $"no resolver and no member in '{ClrNames.Of(parent)}'";
        session.Mismatches.Add(
            MismatchCodes.FieldWithoutResolver,
            $"Field {session.Mismatches.Quote($"{type.Name}.{field.Name}", field.Definition)} of type '{field.Type}' has {where}.",
            field.Definition,
            parent is null ? null : ClrNames.Of(parent));
    }
}
