namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>A stream that fails after its first bytes.</summary>
internal sealed class FailingStream : MemoryStream
{
    public FailingStream()
        : base("{\"edition\":"u8.ToArray())
    {
    }

    public override int Read(Span<byte> buffer)
    {
        var read = base.Read(buffer);
        return read > 0 ? read : throw new IOException("The connection was lost.");
    }
}
