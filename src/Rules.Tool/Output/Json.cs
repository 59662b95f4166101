using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Digital40.Rules.Tool.Output;

/// <summary>Writes documents for machines: camel case, UTF-8 as it is, numbers as numbers, the same under every culture.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new PlainNumberConverter(), new MonthConverter() },
    };

    /// <summary>Writes a document and ends its last line.</summary>
    public static void Write<T>(TextWriter output, T document)
    {
        output.Write(JsonSerializer.Serialize(document, Options));
        output.Write('\n');
    }
}
