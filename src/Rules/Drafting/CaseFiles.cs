using System.Text;

namespace Digital40.Rules.Drafting;

/// <summary>Takes over the files of an edition's cases.</summary>
internal static class CaseFiles
{
    private const string Cases = ".yaml";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Windows-874, which spreadsheets in Thai write.</summary>
    private static readonly Encoding Thai =
        CodePagesEncodingProvider.Instance.GetEncoding(874, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The cases of a year as those of another, not yet in their place: case files drafted, files that cases read with their dates moved.</summary>
    /// <param name="from">The folder of the year's cases.</param>
    /// <param name="to">The place of the other year's.</param>
    /// <param name="fromYear">The Buddhist-era year.</param>
    /// <param name="toYear">The other year.</param>
    public static StagedFolder Stage(string from, string to, int fromYear, int toYear)
    {
        var staged = new StagedFolder(to);
        try
        {
            foreach (var path in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var name = Path.GetRelativePath(from, path);
                staged.Write(name, Drafted(name, File.ReadAllBytes(path), fromYear, toYear));
            }

            return staged;
        }
        catch
        {
            staged.Dispose();
            throw;
        }
    }

    private static byte[] Drafted(string name, byte[] content, int fromYear, int toYear)
    {
        if (Path.GetDirectoryName(name) is { Length: 0 } && Path.GetExtension(name) == Cases)
        {
            return Utf8.GetBytes(DraftedCases.Of(Utf8.GetString(content), fromYear, toYear));
        }

        return Moved(content, Utf8, fromYear, toYear) ?? Moved(content, Thai, fromYear, toYear) ?? content;
    }

    /// <summary>The content with its dates moved; <c>null</c> where it is not written in the encoding.</summary>
    private static byte[]? Moved(byte[] content, Encoding encoding, int fromYear, int toYear)
    {
        try
        {
            return encoding.GetBytes(new YearShift(fromYear, toYear).Of(encoding.GetString(content)));
        }
        catch (Exception error) when (error is DecoderFallbackException or EncoderFallbackException)
        {
            return null;
        }
    }
}
