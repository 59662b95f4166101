using System.Collections;
using System.Globalization;
using System.Text;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Conformance.Json;

/// <summary>The answers to lines, as JSON.</summary>
internal static class Answer
{
    public const string Ok = """{"ok":true}""";

    public static string Refused(IEnumerable<GraphQLError> errors) => $$"""{"ok":false,"errors":{{List(errors)}}}""";

    public static string Errors(IEnumerable<GraphQLError> errors) => $$"""{"errors":{{List(errors)}}}""";

    public static string Text(string text)
    {
        var output = new StringBuilder("""{"text":""");
        QuotedText.Append(output, text);
        return output.Append('}').ToString();
    }

    /// <summary>What is said when a line is no request, or the engine failed.</summary>
    /// <param name="message">One sentence.</param>
    public static string Failure(string message) => Refused([new GraphQLError(message)]);

    private static string List(IEnumerable<GraphQLError> errors)
    {
        var output = new StringBuilder("[");
        foreach (var error in errors)
        {
            _ = output.Length > 1 ? output.Append(',') : output;
            WriteError(output, error);
        }

        return output.Append(']').ToString();
    }

    // As GraphQLError.toJSON of graphql-js: what is absent is left out.
    private static void WriteError(StringBuilder output, GraphQLError error)
    {
        output.Append("""{"message":""");
        QuotedText.Append(output, error.Message);
        if (error.Locations.Length > 0)
        {
            output.Append(""","locations":""");
            WriteValue(output, error.Locations);
        }

        if (error.Path is { } path)
        {
            output.Append(""","path":""");
            WriteValue(output, path.ToList());
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            output.Append(""","extensions":""");
            WriteValue(output, extensions);
        }

        output.Append('}');
    }

    private static void WriteValue(StringBuilder output, object? value)
    {
        switch (value)
        {
            case null:
                output.Append("null");
                break;
            case string text:
                QuotedText.Append(output, text);
                break;
            case bool flag:
                output.Append(flag ? "true" : "false");
                break;
            case SourceLocation place:
                output.Append(CultureInfo.InvariantCulture, $$"""{"line":{{place.Line}},"column":{{place.Column}}}""");
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(output, map);
                break;
            case IEnumerable list:
                WriteList(output, list);
                break;
            default:
                output.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }

    private static void WriteMap(StringBuilder output, IReadOnlyDictionary<string, object?> map)
    {
        var separator = '{';
        foreach (var (key, value) in map)
        {
            output.Append(separator);
            QuotedText.Append(output, key);
            output.Append(':');
            WriteValue(output, value);
            separator = ',';
        }

        output.Append('}');
    }

    private static void WriteList(StringBuilder output, IEnumerable list)
    {
        output.Append('[');
        var first = true;
        foreach (var value in list)
        {
            _ = first ? output : output.Append(',');
            first = false;
            WriteValue(output, value);
        }

        output.Append(']');
    }
}
