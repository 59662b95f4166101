using System.Text.Json;
using Digital40.GraphQL.Conformance.Json;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Conformance.Operations;

/// <summary>Answers one line with one line, whatever the line is.</summary>
internal static class LineAnswerer
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 1000 };

    public static string Answer(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Options);
            return Answer(new Request(document.RootElement));
        }
        catch (GraphQLException exception)
        {
            return Json.Answer.Refused(exception.Errors);
        }
        catch (Exception exception)
        {
            return Json.Answer.Failure($"{exception.GetType().Name}: {exception.Message}");
        }
    }

    private static string Answer(Request request) => request.Text("op") switch
    {
        "parse" => LanguageOperations.ParseDocument(request),
        "parseValue" => LanguageOperations.ParseValue(request),
        "parseConstValue" => LanguageOperations.ParseConstValue(request),
        "parseType" => LanguageOperations.ParseType(request),
        "print" => LanguageOperations.Print(request),
        "validate" => SchemaOperations.Validate(request),
        "validateSDL" => SchemaOperations.ValidateSdl(request),
        "printSchema" => SchemaOperations.PrintSchema(request),
        "execute" => ExecuteOperations.Execute(request),
        "introspect" => ExecuteOperations.Introspect(request),
        var operation => throw new InvalidDataException($"There is no operation \"{operation}\"."),
    };
}
