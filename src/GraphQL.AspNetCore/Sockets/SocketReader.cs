using System.Net.WebSockets;
using Digital40.GraphQL.AspNetCore.Http;

namespace Digital40.GraphQL.AspNetCore.Sockets;

/// <summary>Puts the frames of messages together, up to a limit.</summary>
internal sealed class SocketReader(WebSocket socket, int maxBytes)
{
    private const int FirstBuffer = 4096;

    /// <summary>Reads a message into memory that the caller owns.</summary>
    /// <returns>The text, or null when the client has closed the connection.</returns>
    /// <exception cref="SocketCloseException">The message is too large, or no text.</exception>
    public async ValueTask<PooledBytes?> ReadAsync(CancellationToken cancellationToken)
    {
        var message = new PooledBytes(FirstBuffer);
        try
        {
            while (true)
            {
                message.Reserve(1);
                var frame = await socket.ReceiveAsync(message.FreeMemory, cancellationToken);
                if (frame.MessageType == WebSocketMessageType.Close)
                {
                    message.Dispose();
                    return null;
                }

                message.Advance(frame.Count);
                Check(frame, message.Length);
                if (frame.EndOfMessage)
                {
                    return message;
                }
            }
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    private void Check(ValueWebSocketReceiveResult frame, int length)
    {
        if (frame.MessageType != WebSocketMessageType.Text)
        {
            throw SocketMessage.Invalid();
        }

        if (length > maxBytes)
        {
            throw new SocketCloseException(CloseCode.MessageTooBig, "The message is larger than the server reads");
        }
    }
}
