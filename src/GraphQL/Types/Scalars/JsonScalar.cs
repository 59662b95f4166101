using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>Any JSON value, <see cref="JsonElement"/> in C#. JSON trees, dictionaries, lists and plain values go out too. RFC 8259.</summary>
internal sealed class JsonScalar : ScalarCoercion
{
    private const int MaxDepth = 64;

    public override Type ValueType => typeof(JsonElement);

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            if (!TryWrite(literal, writer, 0))
            {
                value = null;
                error = $"JSON cannot represent value: {Excerpt.Of(Printer.Print(literal))}, expected JSON without enum values, at most {MaxDepth} levels deep.";
                return false;
            }
        }

        value = JsonElement.Parse(buffer.WrittenSpan);
        error = null;
        return true;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? error)
    {
        // What came with the request may be gone before its reader is.
        value = json.Clone();
        error = null;
        return true;
    }

    public override bool CanWrite(Type type) =>
        type == typeof(JsonElement) || type == typeof(JsonDocument) || type.IsAssignableTo(typeof(JsonNode))
        || type.IsAssignableTo(typeof(IDictionary<string, object?>)) || type == typeof(object);

    public override void Write(object value, JsonOutput output)
    {
        switch (value)
        {
            case JsonElement { ValueKind: not JsonValueKind.Undefined } json:
                output.WriteRaw(JsonMarshal.GetRawUtf8Value(json));
                break;
            case JsonDocument document:
                output.WriteRaw(JsonMarshal.GetRawUtf8Value(document.RootElement));
                break;
            case JsonNode node:
                output.WriteRaw(Encoding.UTF8.GetBytes(node.ToJsonString()));
                break;
            case JsonElement:
                throw new GraphQLException("JSON cannot represent value: undefined");
            default:
                AnyScalar.Instance.Write(value, output);
                break;
        }
    }

    private static bool TryWrite(ValueNode literal, Utf8JsonWriter writer, int depth)
    {
        switch (literal)
        {
            case StringValueNode text:
                writer.WriteStringValue(text.Value);
                return true;
            case IntValueNode or FloatValueNode:
                writer.WriteRawValue(literal is IntValueNode integer ? integer.Value : ((FloatValueNode)literal).Value);
                return true;
            case BooleanValueNode flag:
                writer.WriteBooleanValue(flag.Value);
                return true;
            case NullValueNode:
                writer.WriteNullValue();
                return true;
            case ListValueNode list when depth < MaxDepth:
                return TryWriteList(list, writer, depth + 1);
            case ObjectValueNode map when depth < MaxDepth:
                return TryWriteObject(map, writer, depth + 1);
            default:
                return false;
        }
    }

    private static bool TryWriteList(ListValueNode list, Utf8JsonWriter writer, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in list.Values)
        {
            if (!TryWrite(item, writer, depth))
            {
                return false;
            }
        }

        writer.WriteEndArray();
        return true;
    }

    private static bool TryWriteObject(ObjectValueNode map, Utf8JsonWriter writer, int depth)
    {
        writer.WriteStartObject();
        foreach (var field in map.Fields)
        {
            writer.WritePropertyName(field.Name.Value);
            if (!TryWrite(field.Value, writer, depth))
            {
                return false;
            }
        }

        writer.WriteEndObject();
        return true;
    }
}
