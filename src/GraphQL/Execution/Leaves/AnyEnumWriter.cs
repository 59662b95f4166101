using System.Collections.Concurrent;
using System.Text;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Execution.Leaves;

/// <summary>Writes values of an enum type that are its names, or members of C# enums.</summary>
internal sealed class AnyEnumWriter<T>(EnumType type) : LeafWriter<T>
{
    private readonly ConcurrentDictionary<object, byte[]?> _names = [];

    public override bool Write(T value, JsonOutput output)
    {
        if (value is null)
        {
            return false;
        }

        var name = value switch
        {
            string text => type.Values.Contains(text) ? Quote(text) : null,
            Enum member when Enum.IsDefined(member.GetType(), member) => _names.GetOrAdd(member, Find),
            _ => null,
        };
        output.WriteRaw(name ?? throw new GraphQLException($"Enum \"{type.Name}\" cannot represent value: {Inspection.Show(value)}"));
        return true;
    }

    private byte[]? Find(object member) =>
        Enum.GetName(member.GetType(), member) is { } name && EnumNames.Find(type, name) is { } value ? Encoding.UTF8.GetBytes($"\"{value}\"") : null;

    private byte[]? Quote(string text) => _names.GetOrAdd(text, static name => Encoding.UTF8.GetBytes($"\"{name}\""));
}
