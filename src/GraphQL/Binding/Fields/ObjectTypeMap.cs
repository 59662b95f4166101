using System.Diagnostics.CodeAnalysis;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>Which C# type the values of an object type have. Types that are met on the way wait to be bound themselves.</summary>
internal sealed class ObjectTypeMap(BindingSession session)
{
    private readonly Dictionary<ObjectType, Type> _types = [];
    private readonly Queue<ObjectType> _waiting = new();

    public Type? Find(ObjectType type) => _types.GetValueOrDefault(type);

    /// <summary>Binds an object type that has no C# type yet.</summary>
    public void Bind(ObjectType type, Type clrType)
    {
        if (_types.TryAdd(type, clrType))
        {
            _waiting.Enqueue(type);
        }
    }

    public bool TryTake([NotNullWhen(true)] out ObjectType? type) => _waiting.TryDequeue(out type);

    /// <summary>Whether a field of an object type may return a C# type; the first one that does binds it.</summary>
    public bool Accept(ObjectType type, Type clrType, Site site)
    {
        if (IsRoot(type))
        {
            return true;
        }

        if (_types.TryGetValue(type, out var bound) ? bound.IsAssignableFrom(clrType) : CanBind(clrType))
        {
            Bind(type, clrType);
            return true;
        }

        var expected = bound is null ? "" : $", not '{ClrNames.Of(bound)}'";
        session.Mismatches.Add(
            MismatchCodes.OutputType,
            $"{site.Element} has type '{type.Name}', but {site.Member} returns '{ClrNames.Of(clrType)}'{expected}.",
            site.Node,
            site.Member);
        return false;
    }

    public bool IsRoot(ObjectType type) =>
        type == session.Schema.QueryType || type == session.Schema.MutationType || type == session.Schema.SubscriptionType;

    /// <summary>Whether values of a C# type can have fields.</summary>
    public static bool CanBind(Type type) =>
        !type.IsPrimitive && !type.IsEnum && type != typeof(string) && type != typeof(object) && type != typeof(void)
        && new ClrSlot(type, null).Item() is null;
}
