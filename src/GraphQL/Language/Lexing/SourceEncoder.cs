using System.Buffers;
using System.Text.Unicode;

namespace Digital40.GraphQL.Language.Lexing;

/// <summary>A text as UTF-8 in rented memory; lone surrogates keep their three bytes, see <see cref="SourceText"/>.</summary>
internal readonly ref struct SourceEncoder
{
    private readonly byte[] _buffer;
    private readonly int _length;

    public SourceEncoder(string text)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(checked(text.Length * 3));
        var rest = text.AsSpan();
        while (Utf8.FromUtf16(rest, _buffer.AsSpan(_length), out var read, out var written, replaceInvalidSequences: false, isFinalBlock: true)
            == OperationStatus.InvalidData)
        {
            _length += written;
            var surrogate = rest[read];
            _buffer[_length++] = 0xED;
            _buffer[_length++] = (byte)(0x80 | ((surrogate >> 6) & 0x3F));
            _buffer[_length++] = (byte)(0x80 | (surrogate & 0x3F));
            rest = rest[(read + 1)..];
        }

        _length += Utf8.FromUtf16(rest, _buffer.AsSpan(_length), out _, out var last) == OperationStatus.Done ? last : 0;
    }

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);
}
