using System.Text.Json;
using Digital40.Api.Access;

namespace Digital40.Api.Tests.Access;

/// <summary>A request that is one way to do an operation for an office.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Query">The document; its variables are <c>$office</c>, <c>$fact</c> and <c>$report</c>, those of the office, as far as it needs them.</param>
/// <param name="IsLetIn">Whether the data of an answer shows that the caller may; refusals of the gate are looked for beside it.</param>
internal sealed record AccessDoor(Operation Operation, string Query, Func<JsonElement, bool> IsLetIn)
{
    /// <summary>Whether only districts have what it is about.</summary>
    public bool IsOfDistricts { get; init; }

    private static readonly string[] Refusals = ["ForbiddenError", "NotFoundError"];

    /// <summary>Whether an answer lets the caller in. What is wrong beyond the gate, such as a conflict, is none of its business.</summary>
    public bool LetsIn(JsonElement answer)
    {
        if (!answer.TryGetProperty("errors", out var errors))
        {
            return IsLetIn(answer.GetProperty("data"));
        }

        return errors.EnumerateArray().All(error => Code(error) == "FORBIDDEN") ? false : throw new InvalidOperationException($"{Operation}: {errors}");
    }

    /// <summary>A mutation, whose payload has errors of the gate where the caller may not.</summary>
    public static AccessDoor Write(Operation operation, string query) => new(operation, query, data =>
    {
        var errors = data.EnumerateObject().First().Value.GetProperty("errors");
        return errors.ValueKind == JsonValueKind.Null || errors.EnumerateArray().All(error => !Refusals.Contains(error.GetProperty("__typename").GetString()));
    });

    /// <summary>A field that is null where the caller may not.</summary>
    public static AccessDoor Object(Operation operation, string query) =>
        new(operation, query, data => data.EnumerateObject().First().Value.ValueKind != JsonValueKind.Null);

    /// <summary>A connection, which is empty where the caller may not.</summary>
    public static AccessDoor List(Operation operation, string query) =>
        new(operation, query, data => data.EnumerateObject().First().Value.GetProperty("totalCount").GetInt32() > 0);

    private static string? Code(JsonElement error) =>
        error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code) ? code.GetString() : null;
}
