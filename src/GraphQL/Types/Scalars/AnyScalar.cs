using System.Globalization;
using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>
/// A scalar of which nothing is known: takes any value as it is. Values are null, bool, long, double, string,
/// <c>List&lt;object?&gt;</c> and <c>Dictionary&lt;string, object?&gt;</c>.
/// </summary>
internal sealed class AnyScalar : ScalarCoercion
{
    private const int MaxDepth = 200;

    /// <summary>The one instance.</summary>
    public static AnyScalar Instance { get; } = new();

    public override Type ValueType => typeof(object);

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = Read(literal, 0);
        error = null;
        return true;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? error)
    {
        value = Read(json, 0);
        error = null;
        return true;
    }

    public override void Write(object value, JsonOutput output)
    {
        var start = output.Length;
        try
        {
            AnyOutput.Write(value, output, 0);
        }
        catch (GraphQLException)
        {
            output.TakeBack(start);
            throw;
        }
    }

    private static object? Read(ValueNode literal, int depth)
    {
        CheckDepth(depth);
        return literal switch
        {
            IntValueNode number => ReadInteger(number.Value),
            FloatValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
            StringValueNode text => text.Value,
            EnumValueNode name => name.Value,
            BooleanValueNode flag => flag.Value,
            ListValueNode list => list.Values.Select(item => Read(item, depth + 1)).ToList(),
            ObjectValueNode map => ReadObject(map.Fields.Select(field => (field.Name.Value, Read(field.Value, depth + 1)))),
            _ => null,
        };
    }

    internal static object? Read(JsonElement json, int depth)
    {
        CheckDepth(depth);
        return json.ValueKind switch
        {
            JsonValueKind.Number => json.TryGetInt64(out var integer) ? integer : json.GetDouble(),
            JsonValueKind.String => json.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Array => json.EnumerateArray().Select(item => Read(item, depth + 1)).ToList(),
            JsonValueKind.Object => ReadObject(json.EnumerateObject().Select(entry => (entry.Name, Read(entry.Value, depth + 1)))),
            _ => null,
        };
    }

    private static object ReadInteger(string digits) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? integer
            : double.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>Of two entries with one name the last stays.</summary>
    private static Dictionary<string, object?> ReadObject(IEnumerable<(string Name, object? Value)> entries)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in entries)
        {
            map[name] = value;
        }

        return map;
    }

    internal static void CheckDepth(int depth)
    {
        if (depth > MaxDepth)
        {
            throw new GraphQLException(FormattableString.Invariant($"A value is nested deeper than {MaxDepth} levels."));
        }
    }
}
