using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.AspNetCore.Multipart;

/// <summary>A file that came with a request: in memory while it is small, in a temporary file otherwise.</summary>
internal sealed class UploadedFile : IUpload, IDisposable
{
    private readonly byte[] _memory;
    private readonly FileStream? _disk;

    private UploadedFile(string fileName, string? contentType, byte[] memory, FileStream? disk)
    {
        FileName = fileName;
        ContentType = contentType;
        _memory = memory;
        _disk = disk;
        Length = disk?.Length ?? memory.Length;
    }

    public string FileName { get; }

    public string? ContentType { get; }

    public long Length { get; }

    /// <summary>Reads a part of a body.</summary>
    /// <param name="fileName">The name that the client gave it.</param>
    /// <param name="contentType">The type that the client claims.</param>
    /// <param name="body">The content.</param>
    /// <param name="maxMemoryBytes">Up to which size it stays in memory.</param>
    /// <param name="cancellationToken">Is cancelled when the client has gone.</param>
    public static async Task<UploadedFile> ReadAsync(string fileName, string? contentType, Stream body, int maxMemoryBytes, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[16 * 1024];
        FileStream? disk = null;
        try
        {
            int count;
            while ((count = await body.ReadAsync(buffer, cancellationToken)) > 0)
            {
                if (disk is null && memory.Length + count > maxMemoryBytes)
                {
                    disk = CreateTemporary();
                    memory.WriteTo(disk);
                }

                await ((Stream?)disk ?? memory).WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            }

            await (disk?.FlushAsync(cancellationToken) ?? Task.CompletedTask);
            return new UploadedFile(fileName, contentType, disk is null ? memory.ToArray() : [], disk);
        }
        catch
        {
            disk?.Dispose();
            throw;
        }
    }

    public Stream OpenReadStream() => _disk is null
        ? new MemoryStream(_memory, writable: false)
        : new FileStream(_disk.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 4096, FileOptions.Asynchronous);

    public void Dispose() => _disk?.Dispose();

    private static FileStream CreateTemporary()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(Path.GetTempPath(), $"graphql-upload-{Guid.NewGuid():N}"), options);
    }
}
