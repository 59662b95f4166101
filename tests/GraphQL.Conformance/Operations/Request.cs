using System.Text.Json;
using Digital40.GraphQL.Conformance.Json;

namespace Digital40.GraphQL.Conformance.Operations;

/// <summary>One line: an object whose <c>op</c> says what to do.</summary>
/// <param name="Json">The object.</param>
internal sealed record Request(JsonElement Json)
{
    /// <summary>A member that is there and not null.</summary>
    /// <param name="name">Its name.</param>
    public JsonElement? Find(string name) =>
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A string that must be there.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="InvalidDataException">It is not there, or no string.</exception>
    public string Text(string name) => OptionalText(name) ?? throw new InvalidDataException($"The line has no string \"{name}\".");

    /// <summary>A string that may be absent.</summary>
    /// <param name="name">Its name.</param>
    public string? OptionalText(string name) => Find(name) is { ValueKind: JsonValueKind.String } text ? JsonText.Read(text) : null;

    /// <summary>The rules to apply: <c>rules</c>, or the one <c>rule</c> that recorded cases have; null for all.</summary>
    public IReadOnlyList<string>? Rules => Find("rules") is { ValueKind: JsonValueKind.Array } rules
        ? [.. rules.EnumerateArray().Select(JsonText.Read)]
        : OptionalText("rule") is { } rule ? [rule] : null;
}
