using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Execution.Output;

/// <summary>Writes errors as JSON. Specification: Response.Errors.</summary>
internal static class ErrorJson
{
    private const int MaxExtensionDepth = 32;

    /// <summary>Writes the entry <c>"errors":[…]</c>.</summary>
    public static void Write(ImmutableArray<GraphQLError> errors, JsonOutput output)
    {
        output.WriteRaw("\"errors\":["u8);
        for (var place = 0; place < errors.Length; place++)
        {
            if (place > 0)
            {
                output.WriteRaw((byte)',');
            }

            Write(errors[place], output);
        }

        output.WriteRaw((byte)']');
    }

    private static void Write(GraphQLError error, JsonOutput output)
    {
        output.WriteRaw("{\"message\":"u8);
        output.WriteString(error.Message);
        if (!error.Locations.IsDefaultOrEmpty)
        {
            WriteLocations(error, output);
        }

        if (error.Path is { } path)
        {
            output.WriteRaw(",\"path\":"u8);
            WriteValue(path.ToList(), output, 0);
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            output.WriteRaw(",\"extensions\":"u8);
            WriteValue(extensions, output, 0);
        }

        output.WriteRaw((byte)'}');
    }

    private static void WriteLocations(GraphQLError error, JsonOutput output)
    {
        output.WriteRaw(",\"locations\":["u8);
        for (var place = 0; place < error.Locations.Length; place++)
        {
            output.WriteRaw(place > 0 ? ",{\"line\":"u8 : "{\"line\":"u8);
            output.WriteNumber(error.Locations[place].Line);
            output.WriteRaw(",\"column\":"u8);
            output.WriteNumber(error.Locations[place].Column);
            output.WriteRaw((byte)'}');
        }

        output.WriteRaw((byte)']');
    }

    private static void WriteValue(object? value, JsonOutput output, int depth)
    {
        switch (value)
        {
            case null:
                output.WriteNull();
                break;
            case string text:
                output.WriteString(text);
                break;
            case bool boolean:
                output.WriteBoolean(boolean);
                break;
            case int or long or short or byte or uint or ushort or sbyte:
                output.WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double or float when double.IsFinite(Convert.ToDouble(value, CultureInfo.InvariantCulture)):
                output.WriteNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case decimal number:
                output.WriteNumber(number);
                break;
            case IEnumerable<KeyValuePair<string, object?>> entries when depth < MaxExtensionDepth:
                WriteEntries(entries, output, depth + 1);
                break;
            case IEnumerable items when depth < MaxExtensionDepth:
                WriteItems(items, output, depth + 1);
                break;
            default:
                output.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteEntries(IEnumerable<KeyValuePair<string, object?>> entries, JsonOutput output, int depth)
    {
        var separator = (byte)'{';
        foreach (var (key, value) in entries)
        {
            output.WriteRaw(separator);
            output.WriteString(key);
            output.WriteRaw((byte)':');
            WriteValue(value, output, depth);
            separator = (byte)',';
        }

        output.WriteRaw(separator == '{' ? "{}"u8 : "}"u8);
    }

    private static void WriteItems(IEnumerable items, JsonOutput output, int depth)
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
            WriteValue(item, output, depth);
        }

        output.WriteRaw((byte)']');
    }
}
