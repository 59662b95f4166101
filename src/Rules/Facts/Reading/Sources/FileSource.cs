namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>A file.</summary>
internal sealed class FileSource(string name) : ISource
{
    public string Name { get; } = name;

    public ReadOnlyMemory<byte> Load(int maximumBytes, FactProblems problems)
    {
        if (Directory.Exists(Name))
        {
            throw problems.Stop(FactErrorCodes.FileIsFolder, default, "It is no file.", "a file", "a folder");
        }

        if (!File.Exists(Name))
        {
            throw problems.Stop(FactErrorCodes.FileMissing, default, "There is no such file.", "a file", "none");
        }

        try
        {
            using var stream = File.OpenRead(Name);
            return new StreamSource(stream, Name).Load(maximumBytes, problems);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            var found = error is UnauthorizedAccessException ? "one that is closed to this program" : "one that fails";
            throw problems.Stop(FactErrorCodes.FileUnreadable, default, "The file cannot be read.", "a file that can be read", found);
        }
    }
}
