using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.AspNetCore.Multipart;

/// <summary>The files of a request by their places in the variables. They go with the request.</summary>
internal sealed class UploadedFiles : IDisposable
{
    private readonly List<UploadedFile> _files = [];
    private readonly Dictionary<string, IUpload> _byPath = new(StringComparer.Ordinal);

    /// <summary>The files by path, such as <c>variables.input.files.0</c>; one file may have several paths.</summary>
    public IReadOnlyDictionary<string, IUpload> ByPath => _byPath;

    /// <summary>Takes a file over.</summary>
    public void Add(UploadedFile file, IEnumerable<string> paths)
    {
        _files.Add(file);
        foreach (var path in paths)
        {
            _byPath.Add(path, file);
        }
    }

    public void Dispose() => _files.ForEach(file => file.Dispose());
}
