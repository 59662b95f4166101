using System.Net.Mime;
using Microsoft.AspNetCore.WebUtilities;

namespace Digital40.Api.Hosting;

/// <summary>Answers what nobody else answers: a line of plain text, never a stack trace, in every environment.</summary>
internal static class PlainErrors
{
    /// <summary>Answers exceptions with 500 and a line, and every status without a body with a line.</summary>
    public static void UsePlainErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = WriteAsync });
        app.UseStatusCodePages(context => WriteAsync(context.HttpContext));
    }

    private static Task WriteAsync(HttpContext context)
    {
        context.Response.ContentType = $"{MediaTypeNames.Text.Plain}; charset=utf-8";
        var status = context.Response.StatusCode;
        return context.Response.WriteAsync(FormattableString.Invariant($"{status} {ReasonPhrases.GetReasonPhrase(status)}\n"));
    }
}
