using Digital40.GraphQL.AspNetCore;
using Digital40.Persistence.EvidenceKeeping;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>Fits the server's limits of uploads to what evidence may be.</summary>
internal static class EvidenceUploads
{
    /// <summary>How much more of a file is read than is accepted, so that the error of a file that is a little too large says how large it may be.</summary>
    private const int Beyond = 1024 * 1024;

    /// <summary>Sets the limits.</summary>
    public static GraphQLServerBuilder AcceptEvidence(this GraphQLServerBuilder server, EvidenceOptions evidence) => server.ModifyServerOptions(options =>
    {
        options.Uploads.MaxFileBytes = evidence.MaximumBytes + Beyond;
        options.Uploads.MaxRequestBytes = options.Uploads.MaxFileBytes + (2L * options.MaxBodyBytes);
    });
}
