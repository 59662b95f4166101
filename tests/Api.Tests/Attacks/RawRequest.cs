using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Digital40.Api.Tests.Attacks;

/// <summary>Sends what no client library would send: bytes of one's own on a connection.</summary>
internal static class RawRequest
{
    private const int MostOfAnswer = 4 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // What does not end its request, or opens a stream, is answered by silence: the sending side is closed then.
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(500);

    /// <summary>Sends bytes and gives all that is answered until the connection is closed; empty where it is cut.</summary>
    /// <param name="address">Where the service is.</param>
    /// <param name="request">The bytes.</param>
    /// <param name="isAll">Whether the sending side is closed right after them.</param>
    public static async Task<string> SendAsync(Uri address, byte[] request, bool isAll)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, patience.Token);
        var stream = client.GetStream();
        using var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(request, patience.Token);
            if (isAll || !await IsReadAsync(stream, answer))
            {
                client.Client.Shutdown(SocketShutdown.Send);
                await ReadAsync(stream, answer, patience.Token);
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            // Cut before it was read to its end: what came is the answer.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }

    /// <summary>Reads until the connection is closed.</summary>
    public static async Task ReadAsync(NetworkStream stream, MemoryStream answer, CancellationToken cancellationToken)
    {
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0 && answer.Length < MostOfAnswer)
        {
            answer.Write(buffer, 0, read);
        }
    }

    /// <summary>The status of an answer; 0 where there is none.</summary>
    public static int StatusOf(string answer) =>
        answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) && int.TryParse(answer.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0;

    /// <summary>A request with a body.</summary>
    /// <param name="head">The first lines of it.</param>
    /// <param name="body">The body.</param>
    public static byte[] Of(string head, byte[] body) =>
        [.. Encoding.Latin1.GetBytes($"{head}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body];

    /// <summary>Bytes as a failed test shows them, to be sent again.</summary>
    public static string Show(byte[] request) => Convert.ToBase64String(request.AsSpan(0, Math.Min(request.Length, 2_000)));

    private static async Task<bool> IsReadAsync(NetworkStream stream, MemoryStream answer)
    {
        using var silence = new CancellationTokenSource(Silence);
        try
        {
            await ReadAsync(stream, answer, silence.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
