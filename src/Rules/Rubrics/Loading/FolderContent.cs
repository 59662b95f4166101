using System.Text;

namespace Digital40.Rules.Rubrics.Loading;

/// <summary>The text files of an edition's folder, with their line endings normalised.</summary>
internal sealed class FolderContent
{
    private const int MostBytes = 1024 * 1024;
    private const int MostDepth = 4;
    private static readonly string[] Patterns = ["*.yaml", "*.cs"];

    private FolderContent(IReadOnlyDictionary<string, string> files) => Files = files;

    /// <summary>The texts by relative path with <c>/</c>, sorted ordinally.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>Reads a folder; what cannot be read becomes an error and is left out.</summary>
    public static FolderContent Read(string folder, List<RubricError> errors)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
        {
            errors.Add(Error(Path.GetFileName(folder), RubricErrorCodes.FolderMissing, "a folder", "none"));
            return new FolderContent(files);
        }

        foreach (var path in PathsIn(folder, errors))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (ReadFile(path, name, errors) is { } text)
            {
                files[name] = text;
            }
        }

        return new FolderContent(files);
    }

    /// <summary>An error of a whole file.</summary>
    public static RubricError Error(string file, string code, string expected, string found) => new(file, 0, 0, code, "", expected, found);

    private static IReadOnlyList<string> PathsIn(string folder, List<RubricError> errors)
    {
        try
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = MostDepth };
            return [.. Patterns.SelectMany(pattern => Directory.GetFiles(folder, pattern, options))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.Add(Error(Path.GetFileName(folder), RubricErrorCodes.FileUnreadable, "a readable folder", error.GetType().Name));
            return [];
        }
    }

    private static string? ReadFile(string path, string name, List<RubricError> errors)
    {
        try
        {
            if (new FileInfo(path).Length > MostBytes)
            {
                errors.Add(Error(name, RubricErrorCodes.FileTooLarge, $"at most {MostBytes / 1024 / 1024} MiB", "more"));
                return null;
            }

            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
            if (!text.Any(character => char.IsControl(character) && character is not ('\n' or '\r' or '\t')))
            {
                return text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            }
        }
        catch (DecoderFallbackException)
        {
            // Reported below, with the control characters of other binary files.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.Add(Error(name, RubricErrorCodes.FileUnreadable, "a readable file", error.GetType().Name));
            return null;
        }

        errors.Add(Error(name, RubricErrorCodes.FileNotText, "UTF-8 text", "other bytes"));
        return null;
    }
}
