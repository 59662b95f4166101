using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.Tests.Binding;

/// <summary>A bound schema that answers requests as a server does, through every phase.</summary>
internal sealed class TestServer
{
    private readonly RequestExecutor _executor;

    public TestServer(string schema, params Type[] types)
        : this(new RequestOptions(), schema, types)
    {
    }

    public TestServer(RequestOptions options, string schema, params Type[] types)
    {
        var binder = new SchemaBinder().AddSchema(schema, "test.graphql");
        foreach (var type in types)
        {
            binder.AddType(type);
        }

        _executor = new RequestExecutor(binder.Bind(), options);
    }

    public IServiceProvider? Services { get; init; }

    public ClaimsPrincipal? User { get; init; }

    public IReadOnlyDictionary<string, IUpload>? Uploads { get; init; }

    /// <summary>The response as JSON.</summary>
    public async Task<string> AskAsync(string query, string? variables = null)
    {
        // A server has no context; xunit's would have resolvers go on elsewhere, each when it likes.
        SynchronizationContext.SetSynchronizationContext(null);
        using var result = await _executor.ExecuteAsync(Request(query, variables));
        return Text(Assert.IsAssignableFrom<SingleResult>(result));
    }

    /// <summary>The responses to the events of a subscription as JSON.</summary>
    public async Task<List<string>> SubscribeAsync(string query)
    {
        SynchronizationContext.SetSynchronizationContext(null);
        using var result = await _executor.ExecuteAsync(Request(query, null));
        var responses = new List<string>();
        await foreach (var response in Assert.IsAssignableFrom<ResponseStream>(result))
        {
            using (response)
            {
                responses.Add(Text(response));
            }
        }

        return responses;
    }

    private GraphQLRequest Request(string query, string? variables) => new()
    {
        Document = Encoding.UTF8.GetBytes(query),
        Variables = variables is null ? default : JsonElement.Parse(variables),
        Services = Services,
        User = User,
        Uploads = Uploads,
    };

    private static string Text(SingleResult result) => Encoding.UTF8.GetString(result.Json.Span);
}
