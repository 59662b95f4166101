using System.Text;
using System.Text.Json;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Tests.Execution;

/// <summary>A small schema behind the whole pipeline; each test brings the resolvers that it is about.</summary>
internal sealed class Server
{
    private const string Sdl = """
        type Query { value: String  list: [Query!]  other: String  nested: Query  item(first: Int): String }
        type Mutation { value: String  other: String  required: String! }
        type Subscription { ticks: Int  plain: Int }
        """;

    public Server(Action<ExecutableSchemaBuilder, Schema>? bind = null, Action<RequestOptions>? modify = null, IDocumentStore? store = null)
    {
        var schema = SchemaBuilder.Build(Sdl);
        var builder = new ExecutableSchemaBuilder(schema);
        builder.SetResolver(schema.QueryType!, "value", FieldResolver.Immediate(_ => "v"));
        bind?.Invoke(builder, schema);
        var options = new RequestOptions();
        modify?.Invoke(options);
        Executor = new RequestExecutor(builder.Build(), options, store);
    }

    public RequestExecutor Executor { get; }

    public static GraphQLRequest Request(string query, string? operationName = null, string? variables = null) => new()
    {
        Document = Encoding.UTF8.GetBytes(query),
        OperationName = operationName,
        Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
    };

    public static string Text(ExecutionResult result)
    {
        using (result)
        {
            return Encoding.UTF8.GetString(((SingleResult)result).Json.Span);
        }
    }

    public Task<string> AskAsync(string query, string? operationName = null, string? variables = null, CancellationToken cancellationToken = default) =>
        AskAsync(Request(query, operationName, variables), cancellationToken);

    public async Task<string> AskAsync(GraphQLRequest request, CancellationToken cancellationToken = default) =>
        Text(await Executor.ExecuteAsync(request, cancellationToken));
}
