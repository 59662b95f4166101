using Microsoft.Net.Http.Headers;

namespace Digital40.Api.Hardening;

/// <summary>Says to browsers what they must not do with an answer. What an endpoint says itself stands.</summary>
internal static class SecurityHeaders
{
    private const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly (string Name, string Value)[] Headers =
    [
        (HeaderNames.ContentSecurityPolicy, Nothing),
        (HeaderNames.XContentTypeOptions, "nosniff"),
        (HeaderNames.XFrameOptions, "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ("Referrer-Policy", "no-referrer"),
    ];

    /// <summary>Adds the headers to every answer.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(Add, context.Response);
        return next(context);
    });

    private static Task Add(object state)
    {
        var headers = ((HttpResponse)state).Headers;
        Array.ForEach(Headers, header => headers.TryAdd(header.Name, header.Value));
        return Task.CompletedTask;
    }
}
