using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Defaults;

/// <summary>The fields of input objects as they are written.</summary>
internal static class ObjectFields
{
    /// <summary>The values by the names of their fields; of two with one name the last.</summary>
    public static Dictionary<string, ValueNode> ByName(ObjectValueNode value)
    {
        var fields = new Dictionary<string, ValueNode>(value.Fields.Length, StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            fields[field.Name.Value] = field.Value;
        }

        return fields;
    }
}
