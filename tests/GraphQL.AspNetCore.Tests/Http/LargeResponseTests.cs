using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Digital40.GraphQL.AspNetCore.Tests.Http;

/// <summary>The web server copies what is written at once, so that a client that does not read would hold a copy of a whole response.</summary>
public sealed class LargeResponseTests
{
    [Theory]
    [InlineData("application/json")]
    [InlineData("text/event-stream")]
    public async Task Response_LargerThanAPiece_IsWrittenInPieces(string accept)
    {
        var pieces = new List<int>();
        await using var server = await SampleServer.StartAsync(use: app => app.Use((context, next) =>
        {
            context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(new Recorder(context.Response.Body, pieces)));
            return next(context);
        }));
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"{number:X5}"));

        var response = await server.Client.PostJsonAsync(JsonSerializer.Serialize(new { query = "query ($v: JSON) { echo(value: $v) }", variables = new { v = text } }), accept);

        var body = await response.Content.ReadAsStringAsync();
        Assert.Contains($$$"""{"data":{"echo":"{{{text}}}"}}""", body, StringComparison.Ordinal);
        Assert.Equal(body.Length, pieces.Sum());
        Assert.InRange(pieces.Max(), 1, 128 * 1024);
    }

    private sealed class Recorder(Stream inner, List<int> pieces) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            pieces.Add(buffer.Length);
            return inner.WriteAsync(buffer, cancellationToken);
        }

        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

        public override void Flush() => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
