using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Digital40.GraphQL.Conformance.Operations;

namespace Digital40.GraphQL.Conformance;

/// <summary>Reads lines and answers each in its turn, flushed at once.</summary>
internal static class LineServer
{
    public static async Task<int> RunAsync(Stream input, Stream output)
    {
        var reader = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        while (true)
        {
            var result = await reader.ReadAsync();
            var buffer = result.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                await AnswerAsync(buffer.Slice(0, end), output);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (result.IsCompleted)
            {
                if (!buffer.IsEmpty)
                {
                    await AnswerAsync(buffer, output);
                }

                return 0;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static async Task AnswerAsync(ReadOnlySequence<byte> line, Stream output)
    {
        var answer = LineAnswerer.Answer(line.ToArray());
        await output.WriteAsync(Encoding.UTF8.GetBytes(answer + "\n"));
        await output.FlushAsync();
    }
}
