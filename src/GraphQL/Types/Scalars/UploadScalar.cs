using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>
/// A file that comes beside the variables of a multipart request, <see cref="IUpload"/> in C#. GraphQL multipart request specification. It is never a literal
/// and never goes out.
/// </summary>
internal sealed class UploadScalar : ScalarCoercion
{
    private const string Expected = "Upload cannot represent a value of the document or of the variables, expected a file of a multipart request.";

    public override Type ValueType => typeof(IUpload);

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error) => Refuse(out value, out error);

    public override bool TryReadJson(JsonElement json, out object? value, out string? error) => Refuse(out value, out error);

    public override bool CanWrite(Type type) => false;

    public override void Write(object value, JsonOutput output) => throw new GraphQLException("Upload cannot be written: files only come in.");

    private static bool Refuse(out object? value, out string? error)
    {
        value = null;
        error = Expected;
        return false;
    }
}
