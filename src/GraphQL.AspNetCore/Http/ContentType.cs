using Microsoft.AspNetCore.Http;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>What the body of a request is.</summary>
internal static class ContentType
{
    public const string Json = "application/json";
    public const string Multipart = "multipart/form-data";

    /// <summary>Whether the body is JSON in UTF-8.</summary>
    /// <exception cref="RequestProblemException">It is JSON in another charset.</exception>
    public static bool IsJson(HttpRequest request) =>
        request.ContentType is { } contentType && (contentType.Length == Json.Length ? contentType.Equals(Json, StringComparison.OrdinalIgnoreCase) : IsJson(contentType));

    /// <summary>Whether the body is a form of several parts.</summary>
    public static bool IsMultipart(HttpRequest request) => NameOf(request.ContentType).Equals(Multipart, StringComparison.OrdinalIgnoreCase);

    private static bool IsJson(string contentType)
    {
        if (!NameOf(contentType).Equals(Json, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (var range in contentType.AsSpan().Split(';'))
        {
            var parameter = contentType.AsSpan()[range].Trim();
            if (parameter.StartsWith("charset=", StringComparison.OrdinalIgnoreCase) && !parameter[8..].Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            {
                throw RequestProblemException.Unsupported("The charset of the body is not supported; UTF-8 is.");
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> NameOf(string? contentType)
    {
        var end = contentType.AsSpan().IndexOf(';');
        return (end < 0 ? contentType.AsSpan() : contentType.AsSpan(0, end)).Trim();
    }
}
