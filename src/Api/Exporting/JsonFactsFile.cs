using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Exporting;

/// <summary>Writes a facts file in JSON: an office and a fact a line.</summary>
internal static class JsonFactsFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes it.</summary>
    /// <returns>How many facts there are.</returns>
    public static async Task<int> WriteAsync(TextWriter output, int edition, IReadOnlyList<OfficeRecord> offices, IAsyncEnumerable<ExportedFact> facts)
    {
        await output.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{{\n  \"edition\": {edition},\n"));
        await output.WriteAsync(offices.Count > 0 && offices.All(office => office.IsSample) ? "  \"sample\": true,\n" : "");
        await output.WriteAsync("  \"offices\": [");
        var count = 0;
        foreach (var office in offices)
        {
            await WriteAsync(output, count++, ExportedOffice.Of(office));
        }

        await output.WriteAsync("\n  ],\n  \"facts\": [");
        count = 0;
        await foreach (var fact in facts)
        {
            await WriteAsync(output, count++, fact);
        }

        await output.WriteAsync("\n  ]\n}\n");
        return count;
    }

    private static Task WriteAsync<T>(TextWriter output, int index, T item) => output.WriteAsync($"{(index == 0 ? "" : ",")}\n    {JsonSerializer.Serialize(item, Options)}");
}
