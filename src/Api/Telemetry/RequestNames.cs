using System.Diagnostics;

namespace Digital40.Api.Telemetry;

/// <summary>Names requests in traces by method and route, as OpenTelemetry's conventions do. Neither addresses nor query strings are told: they may hold what is personal.</summary>
internal static class RequestNames
{
    /// <summary>Adds the names where somebody traces.</summary>
    public static void UseRequestNames(this WebApplication app) => app.Use(async (context, next) =>
    {
        var activity = Activity.Current;
        try
        {
            await next(context);
        }
        finally
        {
            if (activity is { IsAllDataRequested: true })
            {
                Name(activity, context);
            }
        }
    });

    private static void Name(Activity activity, HttpContext context)
    {
        var method = context.Request.Method;
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        activity.DisplayName = route is null ? method : $"{method} {route}";
        activity.SetTag("http.request.method", method);
        activity.SetTag("http.route", route);
        activity.SetTag("http.response.status_code", context.Response.StatusCode);
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }
}
