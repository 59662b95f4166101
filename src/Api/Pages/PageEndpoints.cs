using System.Net.Mime;
using Microsoft.Net.Http.Headers;

namespace Digital40.Api.Pages;

/// <summary>Serves the page that people meet first, and the documentation that it links to: files as they are, without a script, for anybody.</summary>
internal static class PageEndpoints
{
    private const string Policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "pages");

    private static readonly (string Path, string File, string Type)[] Files =
    [
        ("/", "index.html", MediaTypeNames.Text.Html),
        ("/page.css", "page.css", MediaTypeNames.Text.Css),
        ("/docs/access.md", "access.md", MediaTypeNames.Text.Plain),
        ("/docs/operations.md", "operations.md", MediaTypeNames.Text.Plain),
        ("/docs/rule-authors.md", "rule-authors.md", MediaTypeNames.Text.Plain),
        ("/docs/facts-files.md", "README.md", MediaTypeNames.Text.Plain),
    ];

    /// <summary>Serves them.</summary>
    public static void MapPages(this WebApplication app)
    {
        foreach (var (path, file, type) in Files)
        {
            app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], context => SendAsync(context, file, type)).AllowAnonymous();
        }
    }

    private static Task SendAsync(HttpContext context, string file, string type)
    {
        context.Response.Headers[HeaderNames.ContentSecurityPolicy] = Policy;
        context.Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        context.Response.Headers[HeaderNames.CacheControl] = "no-cache";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return Results.File(Path.Combine(Folder, file), $"{type}; charset=utf-8", lastModified: File.GetLastWriteTimeUtc(Path.Combine(Folder, file))).ExecuteAsync(context);
    }
}
