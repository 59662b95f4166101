using System.Text;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Leaves;

/// <summary>Writes members of a C# enum as values of an enum type, by names that are the same but for case and underscores.</summary>
internal sealed class EnumWriter<T> : LeafWriter<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, byte[]> _names = [];
    private readonly EnumType _type;

    public EnumWriter(EnumType type)
    {
        _type = type;
        foreach (var name in Enum.GetNames<T>())
        {
            if (EnumNames.Find(type, name) is { } value)
            {
                _names.TryAdd(Enum.Parse<T>(name), Encoding.UTF8.GetBytes($"\"{value}\""));
            }
        }
    }

    public override bool Write(T value, JsonOutput output)
    {
        if (!_names.TryGetValue(value, out var name))
        {
            throw new GraphQLException($"Enum \"{_type.Name}\" cannot represent value: \"{value}\"");
        }

        output.WriteRaw(name);
        return true;
    }
}
