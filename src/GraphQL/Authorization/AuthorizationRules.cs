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

    /// <summary>
    /// The rules for reaching an object of a type at all, such as by a field that returns it: those of the type, or none when it has a field that everybody may read.
    /// </summary>
    public ImmutableArray<AuthorizationRule> ForReaching(ObjectType type) => HasAnonymousField(type) ? [] : OfType(type);

    /// <summary>The guards for reaching the values of an interface or union.</summary>
    public Dictionary<ObjectType, AuthorizationGuard> ForReaching(CompositeType type) => session.Schema.PossibleTypes(type)
        .Select(possible => (Type: possible, Rules: ForReaching(possible)))
        .Where(entry => !entry.Rules.IsEmpty)
        .ToDictionary(entry => entry.Type, entry => new AuthorizationGuard(entry.Rules));

    /// <summary>The rules that stand on a member itself.</summary>
    public static IEnumerable<AuthorizationRule> Read(MemberInfo member) =>
        member.GetCustomAttributes<AuthorizeAttribute>().Select(attribute => new AuthorizationRule(attribute.Policy, [.. attribute.Roles]));

    private ImmutableArray<AuthorizationRule> OfReturned(FieldDefinition field) =>
        field.Type.Named is ObjectType returned ? ForReaching(returned) : [];

    private bool HasAnonymousField(ObjectType type)
    {
        var members = classes.Where(entry => entry.Target == type).Select(entry => entry.Class);
        var valueType = session.ObjectTypes.Find(type);
        return (valueType is null ? members : members.Append(valueType))
            .SelectMany(owner => owner.GetMembers())
            .Any(member => member.IsDefined(typeof(AllowAnonymousAttribute)));
    }
}
