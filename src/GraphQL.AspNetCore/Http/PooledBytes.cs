using System.Buffers;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>Bytes in a rented array that grows up to a limit.</summary>
internal sealed class PooledBytes(int capacity) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public Memory<byte> Written => _buffer.AsMemory(0, Length);

    public Span<byte> Free => _buffer.AsSpan(Length);

    public Memory<byte> FreeMemory => _buffer.AsMemory(Length);

    public void Advance(int count) => Length += count;

    public void Clear() => Length = 0;

    public void Append(in ReadOnlySequence<byte> bytes)
    {
        var count = checked((int)bytes.Length);
        Reserve(count);
        bytes.CopyTo(Free);
        Length += count;
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(Free);
        Length += bytes.Length;
    }

    public void Reserve(int count)
    {
        if (_buffer.Length - Length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, Length + count));
        _buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        Length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
