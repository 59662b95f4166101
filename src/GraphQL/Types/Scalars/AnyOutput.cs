using System.Collections;
using System.Globalization;
using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>Writes values of any shape as JSON.</summary>
internal static class AnyOutput
{
    public static void Write(object? value, JsonOutput output, int depth)
    {
        AnyScalar.CheckDepth(depth);
        switch (value)
        {
            case null:
                output.WriteNull();
                break;
            case JsonElement json:
                Write(AnyScalar.Read(json, depth), output, depth);
                break;
            case IDictionary<string, object?> map:
                WriteObject(map, output, depth);
                break;
            case IEnumerable items and not string:
                WriteList(items, output, depth);
                break;
            default:
                WriteLeaf(value, output);
                break;
        }
    }

    private static void WriteLeaf(object value, JsonOutput output)
    {
        switch (ScalarOutput.Plain(value))
        {
            case string text:
                output.WriteString(text);
                break;
            case bool flag:
                output.WriteBoolean(flag);
                break;
            case decimal exact:
                output.WriteNumber(exact);
                break;
            case sbyte or byte or short or ushort or int or uint or long:
                output.WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case var plain when ScalarOutput.ToNumber(plain) is var number && double.IsFinite(number):
                output.WriteNumber(number);
                break;
            default:
                throw new GraphQLException($"Cannot represent value: {Inspection.Show(value)}");
        }
    }

    private static void WriteObject(IDictionary<string, object?> map, JsonOutput output, int depth)
    {
        output.WriteRaw((byte)'{');
        var first = true;
        foreach (var (name, value) in map)
        {
            if (!first)
            {
                output.WriteRaw((byte)',');
            }

            first = false;
            output.WriteString(name);
            output.WriteRaw((byte)':');
            Write(value, output, depth + 1);
        }

        output.WriteRaw((byte)'}');
    }

    private static void WriteList(IEnumerable items, JsonOutput output, int depth)
    {
        output.WriteRaw((byte)'[');
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                output.WriteRaw((byte)',');
            }

            first = false;
            Write(item, output, depth + 1);
        }

        output.WriteRaw((byte)']');
    }
}
