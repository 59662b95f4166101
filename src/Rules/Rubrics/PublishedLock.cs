using System.Globalization;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Rubrics;

/// <summary>
/// The hashes of the published editions, one line each: <c>2568 e302…</c>. A published edition is frozen; lines that are empty or begin with <c>#</c> say
/// nothing.
/// </summary>
public sealed class PublishedLock
{
    /// <summary>The file in the folder of editions.</summary>
    public const string FileName = "published.lock";

    private const int HashLength = 64;

    private PublishedLock(IReadOnlyDictionary<int, string> hashes, IReadOnlyList<RubricError> errors)
    {
        Hashes = hashes;
        Errors = errors;
    }

    /// <summary>The content hash by Buddhist-era year; empty where nothing is published.</summary>
    public IReadOnlyDictionary<int, string> Hashes { get; }

    /// <summary>The lines that cannot be read, in the order of the file; mostly empty.</summary>
    public IReadOnlyList<RubricError> Errors { get; }

    /// <summary>Reads the lock of a folder of editions; without the file nothing is published.</summary>
    /// <param name="folder">The folder that holds the editions' folders.</param>
    public static PublishedLock Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return Parse(File.Exists(path) ? File.ReadAllText(path) : "");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new PublishedLock(
                new Dictionary<int, string>(),
                [FolderContent.Error(FileName, RubricErrorCodes.FileUnreadable, "a readable file", error.GetType().Name)]);
        }
    }

    /// <summary>Reads the text of a lock.</summary>
    /// <param name="text">The text; may be empty.</param>
    public static PublishedLock Parse(string text)
    {
        var hashes = new SortedDictionary<int, string>();
        var errors = new List<RubricError>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length > 0 && line[0] != '#' && !(Entry(line) is var (year, hash) && hashes.TryAdd(year, hash)))
            {
                errors.Add(new RubricError(FileName, i + 1, 1, RubricErrorCodes.LockLine, "", "a year and a hash of 64 hex digits, each year once", $"'{line}'"));
            }
        }

        return new PublishedLock(hashes, errors);
    }

    /// <summary>Whether a year is published.</summary>
    /// <param name="year">The Buddhist-era year.</param>
    public bool IsPublished(int year) => Hashes.ContainsKey(year);

    /// <summary>Whether an edition is as it was published; an edition that is not published is as it may be.</summary>
    /// <param name="edition">The edition as it is now.</param>
    public bool Verify(Edition edition) => !Hashes.TryGetValue(edition.Year, out var hash) || hash == edition.Hash;

    private static (int Year, string Hash)? Entry(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts is [var year, { Length: HashLength } hash]
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && hash.All(char.IsAsciiHexDigitLower)
                ? (number, hash)
                : null;
    }
}
