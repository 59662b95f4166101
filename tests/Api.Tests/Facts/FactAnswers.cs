using System.Text.Json;

namespace Digital40.Api.Tests.Facts;

/// <summary>Reads the payloads of mutations.</summary>
internal static class FactAnswers
{
    /// <summary>The errors as <c>Type code a.b.c</c>, in their order; empty where there are none.</summary>
    public static IReadOnlyList<string> Errors(this JsonElement payload) => payload.GetProperty("errors").ValueKind == JsonValueKind.Null
        ? []
        : [.. payload.GetProperty("errors").EnumerateArray().Select(error =>
            $"{error.GetProperty("__typename").GetString()} {error.GetProperty("code").GetString()} " +
            string.Join('.', error.GetProperty("path").EnumerateArray().Select(step => step.GetString())))];

    /// <summary>A text property.</summary>
    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    /// <summary>The items of a list property.</summary>
    public static IReadOnlyList<JsonElement> Items(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    /// <summary>Sends a mutation and gives its payload, the only field.</summary>
    public static async Task<JsonElement> PayloadAsync(this ApiServer server, string document, object variables) =>
        (await server.AskAsync(document, variables)).EnumerateObject().Single().Value;

    /// <summary>Records a fact that is good.</summary>
    public static async Task<JsonElement> RecordAsync(this ApiServer server, object fact)
    {
        var payload = await server.PayloadAsync(FactDocuments.Record, new { facts = new[] { fact } });
        Assert.Empty(payload.Errors());
        return payload.Items("facts")[0];
    }
}
