using Microsoft.Extensions.Options;

namespace Digital40.GraphQL.AspNetCore.Hosting;

/// <summary>Checks the options of the transports when the host starts, and names every one that is wrong.</summary>
internal sealed class ServerOptionsValidation : IValidateOptions<GraphQLServerOptions>
{
    public ValidateOptionsResult Validate(string? name, GraphQLServerOptions options)
    {
        var failures = new List<string>();
        Check(failures, options.MaxBodyBytes is >= 1024 and <= 1024 * 1024 * 1024, "MaxBodyBytes must be from 1,024 to 1,073,741,824.");
        Check(failures, options.MaxJsonDepth is >= 4 and <= 128, "MaxJsonDepth must be from 4 to 128.");
        Check(failures, options.MaxStreams >= 1, "MaxStreams must be at least 1.");
        Check(failures, IsTimeout(options.WriteTimeout), "WriteTimeout must be above zero and at most a day.");
        Check(failures, options.RetryAfter >= TimeSpan.FromSeconds(1) && IsTimeout(options.RetryAfter), "RetryAfter must be from one second to a day.");
        Check(failures, !options.PersistedDocuments.Only || options.PersistedDocuments.Folder is not null, "PersistedDocuments.Only needs PersistedDocuments.Folder.");
        CheckUploads(failures, options.Uploads);
        CheckStreams(failures, options);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void CheckUploads(List<string> failures, Options.UploadOptions uploads)
    {
        Check(failures, uploads.MaxFiles is >= 1 and <= 1_000, "Uploads.MaxFiles must be from 1 to 1,000.");
        Check(failures, uploads.MaxFileBytes >= 1, "Uploads.MaxFileBytes must be at least 1.");
        Check(failures, uploads.MaxRequestBytes >= 1024, "Uploads.MaxRequestBytes must be at least 1,024.");
        Check(failures, uploads.MaxMemoryBytes is >= 0 and <= 1024 * 1024, "Uploads.MaxMemoryBytes must be from 0 to 1,048,576.");
    }

    private static void CheckStreams(List<string> failures, GraphQLServerOptions options)
    {
        Check(failures, IsTimeout(options.Sockets.InitTimeout), "Sockets.InitTimeout must be above zero and at most a day.");
        Check(failures, IsTimeout(options.Sockets.KeepAlive), "Sockets.KeepAlive must be above zero and at most a day.");
        Check(failures, options.Sockets.MaxOperations >= 1, "Sockets.MaxOperations must be at least 1.");
        Check(failures, IsTimeout(options.EventStreams.Heartbeat), "EventStreams.Heartbeat must be above zero and at most a day.");
        Check(failures, IsTimeout(options.EventStreams.ReservationTimeout), "EventStreams.ReservationTimeout must be above zero and at most a day.");
        Check(failures, options.EventStreams.MaxOperations >= 1, "EventStreams.MaxOperations must be at least 1.");
        foreach (var origin in options.Sockets.AllowedOrigins)
        {
            Check(failures, origin == "*" || IsOrigin(origin), $"Sockets.AllowedOrigins: \"{origin}\" is no origin such as https://app.example.org.");
        }
    }

    private static bool IsTimeout(TimeSpan time) => time > TimeSpan.Zero && time <= TimeSpan.FromDays(1);

    private static bool IsOrigin(string origin) => Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.GetLeftPart(UriPartial.Authority) == origin;

    private static void Check(List<string> failures, bool isRight, string failure)
    {
        if (!isRight)
        {
            failures.Add(failure);
        }
    }
}
