using System.Security.Claims;
using Digital40.GraphQL.AspNetCore.Options;

namespace Digital40.GraphQL.AspNetCore;

/// <summary>
/// The limits and settings of the transports; those of documents and executions are <see cref="Execution.RequestOptions"/>. They are checked at start-up.
/// Each limit says which attack it prevents.
/// </summary>
public sealed class GraphQLServerOptions
{
    /// <summary>
    /// Bytes of a request, after unpacking, and of a WebSocket message: 1 MiB; at least 1 KiB. Against bodies that fill the memory, chunked ones without a length
    /// and compressed ones that unpack to a thousand times their size included.
    /// </summary>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>How deep objects and lists of a JSON body may lie in each other: 32; 4 to 128. Against recursion over variables that ends in a stack overflow.</summary>
    public int MaxJsonDepth { get; set; } = 32;

    /// <summary>Whether queries may come by GET: true. Mutations never may, for a link or an image could send them in the name of the user.</summary>
    public bool EnableGet { get; set; } = true;

    /// <summary>
    /// Whether GET needs a header that only a script of an allowed origin can send (<c>GraphQL-Preflight</c>, <c>Apollo-Require-Preflight</c>,
    /// <c>X-Apollo-Operation-Name</c>, <c>X-Requested-With</c>) or a content type: false. Queries change nothing and a foreign page cannot read
    /// the answer; set it where queries are costly and cookies identify the user, against foreign pages that make browsers send them.
    /// </summary>
    public bool RequirePreflightForGet { get; set; }

    /// <summary>Whether <c>GET …/schema.graphql</c> gives the schema: true. Switch it off together with introspection, against reading the schema of a private server.</summary>
    public bool EnableSchemaDownload { get; set; } = true;

    /// <summary>Whether a request with the header <c>GraphQL-Cost: report</c> is told its cost in a header of the same name: true.</summary>
    public bool EnableCostReport { get; set; } = true;

    /// <summary>
    /// Event streams and WebSockets that are open at one time: 1,000; at least 1. Against clients that open connections and leave them; beyond it the answer is 503.
    /// </summary>
    public int MaxStreams { get; set; } = 1_000;

    /// <summary>
    /// How long one write to a client may take: 10 s; above zero. Against clients that ask and do not read, so that answers pile up.
    /// </summary>
    public TimeSpan WriteTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a refused client is asked to wait (<c>Retry-After</c>) when the server is full: 1 s; at least 1 s.</summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// When the credentials of a user end, such as a token's expiry; null for never. Streams and WebSockets end then, against those who go on reading with a token
    /// that is worth nothing any more. A WebSocket is closed with 4403.
    /// </summary>
    public Func<ClaimsPrincipal, DateTimeOffset?>? CredentialsEnd { get; set; }

    /// <summary>Documents that the server knows.</summary>
    public PersistedDocumentOptions PersistedDocuments { get; } = new();

    /// <summary>Files that come with requests.</summary>
    public UploadOptions Uploads { get; } = new();

    /// <summary>WebSockets.</summary>
    public SocketOptions Sockets { get; } = new();

    /// <summary>Server-Sent Events.</summary>
    public EventStreamOptions EventStreams { get; } = new();
}
