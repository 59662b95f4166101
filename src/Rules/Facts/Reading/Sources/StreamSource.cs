namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>A stream, read from where it stands to its end and never further than allowed.</summary>
internal sealed class StreamSource(Stream stream, string name) : ISource
{
    private const int ChunkSize = 64 * 1024;

    public string Name { get; } = name;

    public ReadOnlyMemory<byte> Load(int maximumBytes, FactProblems problems)
    {
        var content = new MemoryStream();
        var chunk = new byte[ChunkSize];
        try
        {
            for (var read = stream.Read(chunk); read > 0; read = stream.Read(chunk))
            {
                content.Write(chunk, 0, read);
                if (content.Length > maximumBytes)
                {
                    throw problems.Stop(FactErrorCodes.FileTooLarge, default, "The file is too large.", $"at most {maximumBytes} bytes", "more");
                }
            }
        }
        catch (IOException)
        {
            throw problems.Stop(FactErrorCodes.FileUnreadable, default, "The file cannot be read.", "a file that can be read", "one that fails");
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
