using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Digital40.GraphQL.Execution.Output;

/// <summary>
/// JSON as UTF-8 in a rented buffer that grows. It does not check the order of calls; what was written last can be taken back,
/// which is how a null moves up to its parent.
/// </summary>
public sealed class JsonOutput : IDisposable
{
    private const int KeptCapacity = 64 * 1024;

    /// <summary>The largest buffer that is given back: the pool would hold on to gigabytes after a burst of the largest responses.</summary>
    private const int PooledCapacity = 1024 * 1024;

    private readonly int _maxBytes = Array.MaxLength;
    private byte[] _buffer;

    /// <summary>An empty output.</summary>
    /// <param name="capacity">How many bytes it holds before it grows.</param>
    public JsonOutput(int capacity = 4096)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(capacity);
    }

    /// <summary>An empty output that may not grow beyond a size.</summary>
    /// <param name="capacity">How many bytes it holds before it grows.</param>
    /// <param name="maxBytes">How many bytes it may hold.</param>
    internal JsonOutput(int capacity, int maxBytes)
        : this(capacity)
    {
        _maxBytes = Math.Min(maxBytes, Array.MaxLength);
    }

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written, valid until the next call.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, Length);

    /// <summary>Takes back what was written after a place.</summary>
    /// <param name="length">The place, an earlier <see cref="Length"/>.</param>
    public void TakeBack(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)Length, nameof(length));
        Length = length;
    }

    /// <summary>Bytes as they are: punctuation, or JSON that was made before.</summary>
    /// <param name="bytes">The bytes.</param>
    public void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>One byte as it is.</summary>
    /// <param name="value">The byte.</param>
    public void WriteRaw(byte value)
    {
        Reserve(1)[0] = value;
        Length++;
    }

    /// <summary><c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">Which.</param>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public void WriteNumber(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Length += written;
    }

    /// <summary>A decimal number with the digits that it has.</summary>
    /// <param name="value">The number.</param>
    public void WriteNumber(decimal value)
    {
        Utf8Formatter.TryFormat(value, Reserve(32), out var written);
        Length += written;
    }

    /// <summary>A finite number, in the shortest form that reads back the same.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public void WriteNumber(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON holds finite numbers only.");
        }

        var scale = JsonNumbers.FindScale(value, out var digits);
        if (scale < 0)
        {
            value.TryFormat(Reserve(32), out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
            Length += written;
        }
        else
        {
            Length += JsonNumbers.WriteScaled(digits, scale, Reserve(JsonNumbers.MaxLength));
        }
    }

    /// <summary>A string with its quotes, escaped where JSON asks for it.</summary>
    /// <param name="text">The text; a lone surrogate becomes U+FFFD.</param>
    public void WriteString(ReadOnlySpan<char> text)
    {
        var target = Reserve((text.Length * 3) + 2);
        target[0] = (byte)'"';
        var plain = JsonText.CopyPlainAscii(text, target[1..]);
        Length += plain + 1;
        if (plain < text.Length)
        {
            WriteOther(text[plain..]);
        }

        WriteRaw((byte)'"');
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        Length = 0;
        Return(buffer);
    }

    /// <summary>Makes it empty for another use; a large buffer is given back.</summary>
    internal void Clear()
    {
        Length = 0;
        if (_buffer.Length > KeptCapacity)
        {
            Return(_buffer);
            _buffer = ArrayPool<byte>.Shared.Rent(4096);
        }
    }

    private void WriteOther(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(JsonEscapes.MustEscape);
            var run = plain < 0 ? text : text[..plain];
            Length += Encoding.UTF8.GetBytes(run, Reserve(run.Length * 3));
            if (plain < 0)
            {
                break;
            }

            JsonEscapes.Write(text[plain], this);
            text = text[(plain + 1)..];
        }
    }

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - Length < count)
        {
            Grow(count);
        }

        return _buffer.AsSpan(Length);
    }

    private void Grow(int count)
    {
        if (count > _maxBytes - Length)
        {
            throw new ResponseLimitException(FormattableString.Invariant($"The response is larger than {_maxBytes} bytes."));
        }

        var capacity = (int)Math.Min(_maxBytes, Math.Max(_buffer.Length * 2L, Length + (long)count));
        var larger = capacity > PooledCapacity ? GC.AllocateUninitializedArray<byte>(capacity) : ArrayPool<byte>.Shared.Rent(capacity);
        _buffer.AsSpan(0, Length).CopyTo(larger);
        Return(_buffer);
        _buffer = larger;
    }

    private static void Return(byte[] buffer)
    {
        if (buffer.Length is > 0 and <= PooledCapacity)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
