using System.Reflection;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Inputs;

/// <summary>Binds the values of enum types to those of C# enums: <c>IN_PROGRESS</c> is <c>InProgress</c>.</summary>
internal sealed class EnumBindings(Mismatches mismatches)
{
    private readonly Dictionary<(EnumType Enum, Type Type), IEnumBinding> _bindings = [];

    public IEnumBinding Bind(EnumType type, Type clrEnum)
    {
        if (!_bindings.TryGetValue((type, clrEnum), out var binding))
        {
            var pairs = Pair(type, clrEnum);
            // Every closed form of the class has this constructor.
            binding = (IEnumBinding)Activator.CreateInstance(typeof(EnumBinding<>).MakeGenericType(clrEnum), type.Name, pairs)!;
            _bindings.Add((type, clrEnum), binding);
        }

        return binding;
    }

    private List<KeyValuePair<string, object>> Pair(EnumType type, Type clrEnum)
    {
        var constants = clrEnum.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => !field.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .ToList();
        var pairs = new List<KeyValuePair<string, object>>();
        foreach (var value in type.Values)
        {
            if (Find(constants, value.Name) is { } constant)
            {
                // A constant of an enum has a value.
                pairs.Add(new(value.Name, constant.GetValue(null)!));
                constants.Remove(constant);
                continue;
            }

            mismatches.Add(
                MismatchCodes.EnumValueUnbound,
                $"Enum value {mismatches.Quote($"{type.Name}.{value.Name}", value.Definition)} has no counterpart in the C# enum '{ClrNames.Of(clrEnum)}'.",
                value.Definition,
                ClrNames.Of(clrEnum));
        }

        foreach (var constant in constants)
        {
            mismatches.Add(
                MismatchCodes.EnumValueUnbound,
                $"C# enum value '{ClrNames.Of(constant)}' has no counterpart in enum {mismatches.Quote(type.Name, type.Definition)}.",
                type.Definition,
                ClrNames.Of(constant));
        }

        return pairs;
    }

    private static FieldInfo? Find(List<FieldInfo> constants, string name) =>
        constants.Find(constant => constant.GetCustomAttribute<GraphQLNameAttribute>()?.Name == name)
        ?? constants.Find(constant => !constant.IsDefined(typeof(GraphQLNameAttribute)) && SchemaNames.WordsOf(constant.Name) == SchemaNames.WordsOf(name));
}
