using System.Text.Json;

namespace Digital40.GraphQL.AspNetCore.Sockets;

/// <summary>The outer object of a message of a client. GraphQL over WebSocket: Message types.</summary>
/// <param name="Type">What the message is; null when it is none of the protocol.</param>
/// <param name="Id">Which operation is meant, or null.</param>
/// <param name="Payload">The JSON text of the payload; empty when there is none or it is null.</param>
internal readonly record struct SocketMessage(SocketMessageType? Type, string? Id, ReadOnlyMemory<byte> Payload)
{
    private const int MaxIdLength = 256;

    /// <summary>Reads a message; it keeps a slice of the text.</summary>
    /// <exception cref="SocketCloseException">It is no message of the protocol.</exception>
    public static SocketMessage Read(ReadOnlyMemory<byte> json, int maxDepth)
    {
        try
        {
            var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = maxDepth });
            var message = ReadObject(ref reader, json);
            reader.Read();
            return message.Type is null || message.Id is { Length: 0 or > MaxIdLength } ? throw Invalid() : message;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Invalid();
        }
    }

    /// <summary>The message is none of the protocol.</summary>
    public static SocketCloseException Invalid() => new(CloseCode.BadRequest, "Invalid message received");

    private static SocketMessage ReadObject(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        var message = default(SocketMessage);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw Invalid();
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8))
            {
                reader.Read();
                message = message with { Type = TypeOf(ref reader) };
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                message = message with { Id = reader.TokenType == JsonTokenType.String ? reader.GetString() : throw Invalid() };
            }
            else
            {
                var isPayload = reader.ValueTextEquals("payload"u8);
                reader.Read();
                var start = checked((int)reader.TokenStartIndex);
                var isNull = reader.TokenType == JsonTokenType.Null;
                reader.Skip();
                message = isPayload && !isNull ? message with { Payload = json[start..checked((int)reader.BytesConsumed)] } : message;
            }
        }

        return message;
    }

    private static SocketMessageType? TypeOf(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? null
        : reader.ValueTextEquals("subscribe"u8) ? SocketMessageType.Subscribe
        : reader.ValueTextEquals("complete"u8) ? SocketMessageType.Complete
        : reader.ValueTextEquals("ping"u8) ? SocketMessageType.Ping
        : reader.ValueTextEquals("pong"u8) ? SocketMessageType.Pong
        : reader.ValueTextEquals("connection_init"u8) ? SocketMessageType.ConnectionInit
        : null;
}
