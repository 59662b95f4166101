namespace Digital40.GraphQL.Execution.Requests;

/// <summary>A file that came with a request; the value of the scalar <c>Upload</c>.</summary>
public interface IUpload
{
    /// <summary>The name that the client gave it; never to be trusted as a path.</summary>
    string FileName { get; }

    /// <summary>The media type that the client claims, or null.</summary>
    string? ContentType { get; }

    /// <summary>The size in bytes.</summary>
    long Length { get; }

    /// <summary>Opens the content from its beginning.</summary>
    Stream OpenReadStream();
}
