using System.Collections.Concurrent;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.AbstractTypes;

/// <summary>Tells the object type of a value by its class, the nearest base class or an interface. What it found it keeps, one entry for each class.</summary>
internal sealed class ClrTypeResolver(IReadOnlyDictionary<Type, ObjectType> bound)
{
    private readonly ConcurrentDictionary<Type, ObjectType?> _found = new();

    public ObjectType? Resolve(object value) => _found.TryGetValue(value.GetType(), out var type) ? type : _found.GetOrAdd(value.GetType(), Find);

    private ObjectType? Find(Type valueType)
    {
        for (var type = valueType; type is not null; type = type.BaseType)
        {
            if (bound.TryGetValue(type, out var found))
            {
                return found;
            }
        }

        return bound.FirstOrDefault(entry => entry.Key.IsInterface && entry.Key.IsAssignableFrom(valueType)).Value;
    }
}
