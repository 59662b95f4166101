using System.Text.Encodings.Web;
using System.Text.Json;

namespace Digital40.Api.Hosting;

/// <summary>How the log is written: lines for people in Development, JSON everywhere else. Thai stands as it is in both.</summary>
internal static class LogOutput
{
    private const string Instant = "yyyy-MM-ddTHH:mm:ss.fffZ";

    /// <summary>Adds the log of the environment.</summary>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        if (builder.Environment.IsDevelopment())
        {
            builder.Logging.AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.TimestampFormat = "HH:mm:ss ";
            });
            return;
        }

        builder.Logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = Instant;
            console.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        });
    }
}
