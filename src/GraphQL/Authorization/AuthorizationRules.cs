using System.Collections.Immutable;
using System.Reflection;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Binding.Fields;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Authorization;

/// <summary>Finds the rules of fields and types among the attributes of C#.</summary>
internal sealed class AuthorizationRules(BindingSession session, IReadOnlyList<ResolverClass> classes)
{
    /// <summary>The rules for every field of an object type, by whatever way it is reached. Known when all types are bound.</summary>
    public ImmutableArray<AuthorizationRule> OfType(ObjectType type)
    {
        if (session.ObjectTypes.IsRoot(type))
        {
            return [];
        }

        var members = classes.Where(entry => entry.Target == type).Select(entry => entry.Class);
        var valueType = session.ObjectTypes.Find(type);
        return [.. (valueType is null ? members : members.Append(valueType)).SelectMany(Read).Distinct()];
    }

    /// <summary>The rules for a field, with those of the type that it returns: its objects are not even counted by who may not read them.</summary>
    /// <param name="type">The type of the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="member">What answers it.</param>
    public ImmutableArray<AuthorizationRule> OfField(ObjectType type, FieldDefinition field, MemberInfo member)
    {
        if (member.IsDefined(typeof(AllowAnonymousAttribute)))
        {
            return [];
        }

        var ofClass = session.ObjectTypes.IsRoot(type) && member.DeclaringType is { } declaring ? Read(declaring) : OfType(type);
        return [.. ofClass.Concat(Read(member)).Concat(OfReturned(field)).Distinct()];
    }

    private ImmutableArray<AuthorizationRule> OfReturned(FieldDefinition field) =>
        field.Type.Named is ObjectType returned && !HasAnonymousField(returned) ? OfType(returned) : [];

    /// <summary>Whether a field of the type may be read by everybody, so that its objects may be reached.</summary>
    public bool HasAnonymousField(ObjectType type)
    {
        var members = classes.Where(entry => entry.Target == type).Select(entry => entry.Class);
        var valueType = session.ObjectTypes.Find(type);
        return (valueType is null ? members : members.Append(valueType))
            .SelectMany(owner => owner.GetMembers())
            .Any(member => member.IsDefined(typeof(AllowAnonymousAttribute)));
    }

    private static IEnumerable<AuthorizationRule> Read(MemberInfo member) =>
        member.GetCustomAttributes<AuthorizeAttribute>().Select(attribute => new AuthorizationRule(attribute.Policy, [.. attribute.Roles]));
}
