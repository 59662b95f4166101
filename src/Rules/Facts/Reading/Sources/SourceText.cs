using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>
/// Turns the bytes of a file into UTF-8 without a byte order mark: from UTF-8, from UTF-16 with such a mark, and for CSV also from Windows-874, which
/// Thai spreadsheets write, where the bytes are not UTF-8.
/// </summary>
internal static class SourceText
{
    private const int Windows874 = 874;
    private static readonly Encoding Thai = CodePagesEncodingProvider.Instance.GetEncoding(Windows874)!;

    // The bytes that stand for no character: the encoding makes control or private characters of them.
    private static readonly SearchValues<byte> NotThai = SearchValues.Create([.. Enumerable.Range(0x80, 0x80).Select(value => (byte)value).Where(
        value => CharUnicodeInfo.GetUnicodeCategory(Thai.GetString([value])[0]) is UnicodeCategory.Control or UnicodeCategory.PrivateUse)]);

    /// <summary>The bytes as UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="orThai">Whether what is not UTF-8 is taken for Windows-874.</param>
    /// <param name="problems">What is wrong.</param>
    /// <exception cref="ReadingStoppedException">The bytes are not text; why is among the problems.</exception>
    public static ReadOnlyMemory<byte> Utf8Of(ReadOnlyMemory<byte> bytes, bool orThai, FactProblems problems)
    {
        var utf8 = Utf16ByMark(bytes.Span) is { } utf16
            ? Encoding.UTF8.GetBytes(utf16.GetString(bytes.Span[utf16.Preamble.Length..]))
            : WithoutMark(bytes, orThai, problems);
        return utf8.Span.ContainsAnyExcept(" \t\r\n"u8)
            ? utf8
            : throw problems.Stop(FactErrorCodes.FileEmpty, default, "The file is empty.", "facts", "nothing");
    }

    private static Encoding? Utf16ByMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
        : null;

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes, bool orThai, FactProblems problems)
    {
        var content = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (content.Span.Contains((byte)0))
        {
            throw problems.Stop(FactErrorCodes.FileBinary, default, "The file is not text.", "text", "zero bytes");
        }

        if (Utf8.IsValid(content.Span))
        {
            return content;
        }

        if (orThai)
        {
            return OfThai(content.Span, problems);
        }

        var position = Utf8Places.FirstInvalid(content.Span);
        throw Unknown(content[..position], "UTF-8", content.Span[position], problems);
    }

    private static byte[] OfThai(ReadOnlySpan<byte> bytes, FactProblems problems)
    {
        var position = bytes.IndexOfAny(NotThai);
        var utf8 = Encoding.UTF8.GetBytes(Thai.GetString(position < 0 ? bytes : bytes[..position]));
        return position < 0 ? utf8 : throw Unknown(utf8, "UTF-8 or Windows-874", bytes[position], problems);
    }

    private static ReadingStoppedException Unknown(ReadOnlyMemory<byte> before, string expected, byte found, FactProblems problems)
    {
        var place = new Utf8Places(before).Of(before.Length);
        return problems.Stop(FactErrorCodes.FileEncoding, place, "The file is in an unknown encoding.", expected, $"the byte {found:X2}");
    }
}
