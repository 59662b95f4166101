namespace Digital40.GraphQL.AspNetCore.Options;

/// <summary>Files that come with requests, by the GraphQL multipart request specification.</summary>
public sealed class UploadOptions
{
    /// <summary>Whether multipart requests are read: true. Such a request needs a preflight header always, against forms of foreign pages.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Files of a request: 10; at least 1. Against requests of thousands of tiny files.</summary>
    public int MaxFiles { get; set; } = 10;

    /// <summary>Bytes of one file: 20 MiB; at least 1. Against files that fill the disk.</summary>
    public long MaxFileBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>Bytes of the whole body: 50 MiB; at least 1 KiB. Against many files that are each within the limit.</summary>
    public long MaxRequestBytes { get; set; } = 50 * 1024 * 1024;

    /// <summary>Up to which size a file stays in memory: 64 KiB; 0 to 1 MiB. A larger one lies in a temporary file that goes with the request.</summary>
    public int MaxMemoryBytes { get; set; } = 64 * 1024;
}
