using System.Text.Json;

namespace Digital40.GraphQL.Conformance.Cases;

/// <summary>Whether two answers say the same.</summary>
internal static class AnswerComparison
{
    /// <summary>Compares answers: their members in any order, those of <c>data</c> in the order of the selections.</summary>
    /// <param name="expected">What was recorded.</param>
    /// <param name="actual">What was answered.</param>
    public static bool AreSame(JsonElement expected, JsonElement actual) =>
        JsonElement.DeepEquals(expected, actual)
        && (expected.ValueKind != JsonValueKind.Object
            || !expected.TryGetProperty("data", out var data)
            || HasOrderOf(data, actual.GetProperty("data")));

    // Both hold the same.
    private static bool HasOrderOf(JsonElement expected, JsonElement actual) => expected.ValueKind switch
    {
        JsonValueKind.Object => expected.EnumerateObject().Zip(actual.EnumerateObject())
            .All(pair => pair.First.Name == pair.Second.Name && HasOrderOf(pair.First.Value, pair.Second.Value)),
        JsonValueKind.Array => expected.EnumerateArray().Zip(actual.EnumerateArray()).All(pair => HasOrderOf(pair.First, pair.Second)),
        _ => true,
    };
}
