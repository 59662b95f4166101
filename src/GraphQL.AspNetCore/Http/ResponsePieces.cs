using System.IO.Pipelines;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>Writes large texts piece by piece: the web server copies what is written at once, before the client has read any of it, and keeps that memory.</summary>
internal static class ResponsePieces
{
    /// <summary>How many bytes are written at once: 128 KiB.</summary>
    public const int MaxPiece = 128 * 1024;

    /// <summary>Writes a text and flushes it.</summary>
    public static ValueTask<FlushResult> WriteAsync(PipeWriter writer, ReadOnlyMemory<byte> text, CancellationToken cancellation) =>
        text.Length <= MaxPiece ? writer.WriteAsync(text, cancellation) : WriteEachAsync(writer, text, cancellation);

    private static async ValueTask<FlushResult> WriteEachAsync(PipeWriter writer, ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        var flush = default(FlushResult);
        while (!text.IsEmpty && !flush.IsCompleted)
        {
            var piece = text[..Math.Min(MaxPiece, text.Length)];
            flush = await writer.WriteAsync(piece, cancellation);
            text = text[piece.Length..];
        }

        return flush;
    }
}
