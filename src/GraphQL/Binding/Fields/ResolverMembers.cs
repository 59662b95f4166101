using System.Reflection;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Relay;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>Finds the C# member that answers each field of an object type.</summary>
internal sealed class ResolverMembers(BindingSession session, IReadOnlyList<ResolverClass> classes)
{
    private readonly Dictionary<Type, ILookup<string, (MemberInfo Member, int Rank)>> _named = [];

    /// <summary>The members of the resolver classes by the name of the field that they answer; lists members without a field.</summary>
    public Dictionary<string, MemberInfo> OfClasses(ObjectType type)
    {
        var members = new Dictionary<string, MemberInfo>(StringComparer.Ordinal);
        foreach (var (resolvers, _) in classes.Where(entry => entry.Target == type))
        {
            foreach (var member in Candidates(resolvers))
            {
                Add(members, type, member);
            }
        }

        return members;
    }

    /// <summary>The member of a C# type that answers a field, or null when there is none.</summary>
    public MemberInfo? OfValue(Type valueType, ObjectType type, FieldDefinition field)
    {
        if (!_named.TryGetValue(valueType, out var named))
        {
            named = NamesOf(valueType);
            _named.Add(valueType, named);
        }

        var found = named[field.Name].OrderBy(entry => (entry.Rank, entry.Member is PropertyInfo ? 0 : 1)).ToList();
        if (found is [{ Member: MethodInfo } first, { Member: MethodInfo } second, ..] && first.Rank == second.Rank)
        {
            ReportTwo(type, field, first.Member, second.Member);
        }

        return found.Count == 0 ? null : found[0].Member;
    }

    // The members by every name that they may have, with how good the name is.
    private static ILookup<string, (MemberInfo Member, int Rank)> NamesOf(Type valueType) => InstanceMembers(valueType)
        .SelectMany(member => SchemaNames.OfField(member).Select((name, rank) => (Name: name, Member: member, Rank: rank)))
        .ToLookup(entry => entry.Name, entry => (entry.Member, entry.Rank), StringComparer.Ordinal);

    private void Add(Dictionary<string, MemberInfo> members, ObjectType type, MemberInfo member)
    {
        var name = SchemaNames.OfField(member).FirstOrDefault(type.Fields.Contains);
        if (name is null)
        {
            session.Mismatches.Add(
                MismatchCodes.ResolverWithoutField,
                $"Resolver '{ClrNames.Of(member)}' answers no field of type {session.Mismatches.Quote(type.Name, type.Definition)}, which has no field '{SchemaNames.OfField(member).First()}'.",
                type.Definition,
                ClrNames.Of(member));
        }
        else if (!members.TryAdd(name, member))
        {
            ReportTwo(type, type.Fields[name], members[name], member);
        }
    }

    private void ReportTwo(ObjectType type, FieldDefinition field, MemberInfo first, MemberInfo second) => session.Mismatches.Add(
        MismatchCodes.FieldAmbiguous,
        $"Field {session.Mismatches.Quote($"{type.Name}.{field.Name}", field.Definition)} is answered by both '{ClrNames.Of(first)}' and '{ClrNames.Of(second)}'.",
        field.Definition,
        ClrNames.Of(second));

    private static IEnumerable<MemberInfo> Candidates(Type resolvers)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var methods = resolvers.GetMethods(Declared);
        var sources = methods.Select(method => method.GetCustomAttribute<SubscribeAttribute>()?.With).ToHashSet();
        return methods
            .Where(method => IsResolver(method) && !method.IsDefined(typeof(NodeResolverAttribute)) && !sources.Contains(method.Name))
            .Concat<MemberInfo>(resolvers.GetProperties(Declared).Where(IsReadable));
    }

    private static IEnumerable<MemberInfo> InstanceMembers(Type type)
    {
        var parts = type.IsInterface ? type.GetInterfaces().Prepend(type) : [type];
        foreach (var part in parts)
        {
            // A property that hides one of the same name comes first.
            foreach (var property in part.GetProperties().Where(IsReadable).DistinctBy(property => property.Name))
            {
                yield return property;
            }

            foreach (var method in part.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            {
                if (IsResolver(method) && method.GetBaseDefinition().DeclaringType != typeof(object))
                {
                    yield return method;
                }
            }
        }
    }

    private static bool IsReadable(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && !property.IsDefined(typeof(GraphQLIgnoreAttribute));

    private static bool IsResolver(MethodInfo method) =>
        !method.IsSpecialName && !method.IsGenericMethodDefinition && method.ReturnType != typeof(void) && !method.IsDefined(typeof(GraphQLIgnoreAttribute))
        && !method.Name.Contains('<', StringComparison.Ordinal);
}
