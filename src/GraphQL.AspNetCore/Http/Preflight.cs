using Microsoft.AspNetCore.Http;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>
/// Tells requests that a browser sends for any page (forms, images, scripts) from those that it sends after asking the server (a CORS preflight) or for the server's own pages:
/// the latter carry a header that the former cannot.
/// </summary>
internal static class Preflight
{
    private static readonly string[] Headers = ["GraphQL-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name", "X-Requested-With"];

    /// <summary>Whether one of the headers is there and not empty.</summary>
    public static bool IsShown(HttpRequest request)
    {
        foreach (var header in Headers)
        {
            if (request.Headers.TryGetValue(header, out var value) && !string.IsNullOrEmpty(value.ToString()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Refuses a request without any of the headers.</summary>
    /// <exception cref="RequestProblemException">None is there.</exception>
    public static void Demand(HttpRequest request)
    {
        if (!IsShown(request))
        {
            throw new RequestProblemException(400, "PREFLIGHT_REQUIRED", "The request needs a header that foreign pages cannot send, such as \"GraphQL-Preflight: 1\".");
        }
    }
}
