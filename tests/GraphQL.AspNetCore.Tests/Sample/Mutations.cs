using System.Security.Cryptography;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>The mutation fields of the sample.</summary>
[MutationType]
public static class Mutations
{
    public static Book AddBook(AddBookInput input) => new(101, input.Title, input.Pages, input.Genre, Library.Authors[0]);

    public static UploadedFile Upload(IUpload file)
    {
        using var content = file.OpenReadStream();
        return new UploadedFile(file.FileName, checked((int)file.Length), Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    public static IEnumerable<UploadedFile> UploadAll(IReadOnlyList<IUpload> files) => files.Select(Upload);
}
