using System.Collections.Frozen;
using System.Linq.Expressions;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Binding.Inputs;

/// <summary>The values of an enum type and of its C# enum, by each other.</summary>
/// <typeparam name="T">The C# enum.</typeparam>
/// <param name="typeName">The name of the enum type.</param>
/// <param name="pairs">The names with their C# values.</param>
internal sealed class EnumBinding<T>(string typeName, IReadOnlyCollection<KeyValuePair<string, object>> pairs) : IEnumBinding
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _values = pairs.ToFrozenDictionary(pair => pair.Key, pair => (T)pair.Value, StringComparer.Ordinal);

    private readonly FrozenDictionary<T, string> _names = pairs
        .DistinctBy(pair => pair.Value)
        .ToFrozenDictionary(pair => (T)pair.Value, pair => pair.Key);

    public T ValueOf(object name) => _values[(string)name];

    public string NameOf(T value) => _names.TryGetValue(value, out var name)
        ? name
        : throw new GraphQLException($"Enum \"{typeName}\" cannot represent value: {value:D}");

    public Expression Read(Expression name) => Expression.Call(Expression.Constant(this), nameof(ValueOf), null, name);

    public Expression Write(Expression value) => Expression.Call(Expression.Constant(this), nameof(NameOf), null, value);
}
