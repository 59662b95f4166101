using System.Text;
using System.Text.Unicode;

namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>
/// Turns the bytes of a file into text: UTF-8 with or without a byte order mark, UTF-16 with one, and for CSV also Windows-874, which Thai
/// spreadsheets write, where the bytes are not UTF-8.
/// </summary>
internal static class SourceText
{
    private const int Windows874 = 874;
    private static readonly Encoding Thai = CodePagesEncodingProvider.Instance.GetEncoding(Windows874)!;

    /// <summary>The bytes as text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="orThai">Whether what is not UTF-8 is taken for Windows-874.</param>
    /// <param name="problems">What is wrong.</param>
    /// <exception cref="ReadingStoppedException">The bytes are not text; why is among the problems.</exception>
    public static string Of(ReadOnlyMemory<byte> bytes, bool orThai, FactProblems problems)
    {
        var encoding = EncodingByMark(bytes.Span) ?? (orThai && !Utf8.IsValid(bytes.Span) ? Thai : Encoding.UTF8);
        if (encoding == Encoding.UTF8)
        {
            return Encoding.UTF8.GetString(Utf8Of(bytes, problems).Span);
        }

        RefuseBinary(encoding == Thai ? bytes.Span : [], problems);
        RefuseUnmapped(encoding == Thai ? bytes.Span : [], problems);
        var text = encoding.GetString(bytes.Span).TrimStart('\uFEFF');
        RefuseBlank(text, problems);
        return text;
    }

    /// <summary>The bytes as UTF-8 without a byte order mark.</summary>
    /// <exception cref="ReadingStoppedException">The bytes are not text; why is among the problems.</exception>
    public static ReadOnlyMemory<byte> Utf8Of(ReadOnlyMemory<byte> bytes, FactProblems problems)
    {
        if (EncodingByMark(bytes.Span) is not null)
        {
            return Encoding.UTF8.GetBytes(Of(bytes, orThai: false, problems));
        }

        var content = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        RefuseBinary(content.Span, problems);
        RefuseInvalid(content, problems);
        if (!content.Span.ContainsAnyExcept(" \t\r\n"u8))
        {
            RefuseBlank("", problems);
        }

        return content;
    }

    private static Encoding? EncodingByMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
        : null;

    private static void RefuseBinary(ReadOnlySpan<byte> bytes, FactProblems problems)
    {
        if (bytes.Contains((byte)0))
        {
            throw problems.Stop(FactErrorCodes.FileBinary, default, "The file is not text.", "text", "zero bytes");
        }
    }

    private static void RefuseInvalid(ReadOnlyMemory<byte> bytes, FactProblems problems)
    {
        if (!Utf8.IsValid(bytes.Span))
        {
            var position = Utf8Places.FirstInvalid(bytes.Span);
            var found = $"the byte {bytes.Span[position]:X2}";
            throw problems.Stop(FactErrorCodes.FileEncoding, new Utf8Places(bytes).Of(position), "The file is in an unknown encoding.", "UTF-8", found);
        }
    }

    /// <summary>Refuses bytes that Windows-874 has no character for.</summary>
    private static void RefuseUnmapped(ReadOnlySpan<byte> bytes, FactProblems problems)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\n')
            {
                line++;
                lineStart = i + 1;
            }
            else if (!IsWindows874(bytes[i]))
            {
                var place = new SourcePlace(line, i - lineStart + 1);
                throw problems.Stop(FactErrorCodes.FileEncoding, place, "The file is in an unknown encoding.", "UTF-8 or Windows-874", $"the byte {bytes[i]:X2}");
            }
        }
    }

    private static bool IsWindows874(byte value) =>
        value is < 0x80 or 0x80 or 0x85 or (>= 0x91 and <= 0x97) or (>= 0xA0 and <= 0xDA) or (>= 0xDF and <= 0xFB);

    private static void RefuseBlank(string text, FactProblems problems)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw problems.Stop(FactErrorCodes.FileEmpty, default, "The file is empty.", "facts", "nothing");
        }
    }
}
