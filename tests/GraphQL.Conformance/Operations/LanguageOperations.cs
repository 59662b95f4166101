using System.Text.Json;
using Digital40.GraphQL.Conformance.Json;
using Digital40.GraphQL.Language;

namespace Digital40.GraphQL.Conformance.Operations;

/// <summary><c>parse</c> (also of values and types) and <c>print</c>.</summary>
internal static class LanguageOperations
{
    public static string ParseDocument(Request request)
    {
        Parser.ParseDocument(request.Text("source"), Options(request));
        return Answer.Ok;
    }

    public static string ParseValue(Request request)
    {
        Parser.ParseValue(request.Text("source"), Options(request));
        return Answer.Ok;
    }

    public static string ParseConstValue(Request request)
    {
        Parser.ParseConstValue(request.Text("source"), Options(request));
        return Answer.Ok;
    }

    public static string ParseType(Request request)
    {
        Parser.ParseType(request.Text("source"), Options(request));
        return Answer.Ok;
    }

    public static string Print(Request request) => Answer.Text(Printer.Print(Parser.ParseDocument(request.Text("source"), Options(request))));

    private static ParserOptions Options(Request request)
    {
        var options = request.Find("options");
        return new ParserOptions
        {
            MaxDepth = int.MaxValue,
            MaxTokens = Find(options, "maxTokens") is { ValueKind: JsonValueKind.Number } limit && limit.TryGetInt32(out var tokens) ? tokens : null,
            AllowLegacyFragmentVariables = Find(options, "allowLegacyFragmentVariables") is { ValueKind: JsonValueKind.True },
            Locations = Find(options, "noLocation") is not { ValueKind: JsonValueKind.True },
        };
    }

    private static JsonElement? Find(JsonElement? options, string name) =>
        options is { ValueKind: JsonValueKind.Object } map && map.TryGetProperty(name, out var value) ? value : null;
}
