using System.Text;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Tests.Execution;

public sealed class RequestExecutorTests
{
    private const string Two = "query A { value } query B { b: value }";

    [Theory]
    [InlineData("{ value }", null, """{"data":{"value":"v"}}""")]
    [InlineData(Two, "B", """{"data":{"b":"v"}}""")]
    [InlineData(Two, null, """{"errors":[{"message":"Must provide operation name if query contains multiple operations.","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}""")]
    [InlineData(Two, "C", """{"errors":[{"message":"Unknown operation named \"C\".","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}""")]
    [InlineData("{", null, """{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":2}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""")]
    [InlineData("{ valu }", null, """{"errors":[{"message":"Cannot query field \"valu\" on type \"Query\". Did you mean \"value\"?","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}""")]
    [InlineData("query ($first: Int!) { item(first: $first) }", null, """{"errors":[{"message":"Variable \"$first\" of required type \"Int!\" was not provided.","locations":[{"line":1,"column":8}],"extensions":{"code":"BAD_USER_INPUT"}}]}""")]
    public async Task Request_OfAnyQuality_IsAnswered(string query, string? operationName, string expected)
    {
        var server = new Server();

        Assert.Equal(expected, await server.AskAsync(query, operationName));
        Assert.Equal(expected, await server.AskAsync(query, operationName));
    }

    [Fact]
    public async Task Request_AnsweredAtOnce_NeedsNoThread()
    {
        var server = new Server();
        await server.AskAsync("{ value }");

        Assert.True(server.AskAsync("{ value }").IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Mutation_WhereOnlyQueriesAreAllowed_IsRefused()
    {
        var request = new GraphQLRequest { Document = "mutation { value }"u8.ToArray(), AllowedOperations = [OperationType.Query] };

        Assert.Contains("OPERATION_NOT_ALLOWED", await new Server().AskAsync(request), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_SwitchedOff_IsRefused()
    {
        var answer = await new Server(modify: options => options.AllowIntrospection = false).AskAsync("{ __schema { types { name } } }");

        Assert.Contains("GraphQL introspection has been disabled", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_ForSome_IsAskedForEachRequest()
    {
        var may = true;
        var server = new Server(modify: options => options.MayIntrospect = (_, _) => new(may));

        Assert.DoesNotContain("errors", await server.AskAsync("{ __schema { __typename } }"), StringComparison.Ordinal);
        may = false;
        Assert.Contains("GraphQL introspection has been disabled", await server.AskAsync("{ __schema { __typename } }"), StringComparison.Ordinal);
        Assert.DoesNotContain("errors", await server.AskAsync("{ __typename }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_OfAStore_IsFoundByItsId()
    {
        var server = new Server(store: new OneDocument("known", "{ value }"));

        Assert.Equal("""{"data":{"value":"v"}}""", await server.AskAsync(new GraphQLRequest { DocumentId = "known" }));
        Assert.Contains("PERSISTED_DOCUMENT_NOT_FOUND", await server.AskAsync(new GraphQLRequest { DocumentId = "other" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_ThatIsNotPersisted_IsRefusedWhereOnlyThoseAreExecuted()
    {
        var server = new Server(modify: options => options.OnlyPersistedDocuments = true, store: new OneDocument("known", "{ value }"));
        await server.AskAsync(new GraphQLRequest { DocumentId = "known" });

        Assert.Contains("PERSISTED_DOCUMENT_REQUIRED", await server.AskAsync("{ value }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exception_ThatNobodyExpected_IsMasked()
    {
        var server = new Server((builder, schema) => builder.SetResolver(
            schema.QueryType!, "other", FieldResolver.Immediate(_ => throw new InvalidOperationException("the password is x"))));

        Assert.Equal(
            """{"errors":[{"message":"Unexpected execution error","locations":[{"line":1,"column":3}],"path":["other"]}],"data":{"other":null}}""",
            await server.AskAsync("{ other }"));
    }

    [Fact]
    public async Task Exception_WithErrorFilter_IsWhatTheFilterSays()
    {
        var server = new Server(
            (builder, schema) => builder.SetResolver(schema.QueryType!, "other", FieldResolver.Immediate(_ => throw new TimeoutException())),
            options => options.ErrorFilters.Add(new TimeoutFilter()));

        Assert.Contains("\"message\":\"too slow\"", await server.AskAsync("{ other }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ErrorFilter_ThatFails_ShowsNothing()
    {
        var server = new Server(
            (builder, schema) => builder.SetResolver(schema.QueryType!, "other", FieldResolver.Immediate(_ => throw new GraphQLException("meant"))),
            options => options.ErrorFilters.Add(new FailingFilter()));

        Assert.Equal(
            """{"errors":[{"message":"Unexpected execution error","locations":[{"line":1,"column":3}],"path":["other"]}],"data":{"other":null}}""",
            await server.AskAsync("{ other }"));
    }

    [Fact]
    public async Task Store_ThatFails_IsAnAnswer()
    {
        var server = new Server(store: new FailingStore());

        Assert.Equal(
            """{"errors":[{"message":"Unexpected execution error","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""",
            await server.AskAsync(new GraphQLRequest { DocumentId = "any" }));
    }

    [Fact]
    public async Task Resolver_ThatReportsErrors_KeepsItsValue()
    {
        var server = new Server((builder, schema) => builder.SetResolver(schema.QueryType!, "other", FieldResolver.Async(async context =>
        {
            await Task.Yield();
            context.ReportError(new GraphQLError("careful").WithCode("WARNING"));
            return "still";
        })));

        Assert.Equal(
            """{"errors":[{"message":"careful","locations":[{"line":1,"column":3}],"path":["other"],"extensions":{"code":"WARNING"}}],"data":{"other":"still"}}""",
            await server.AskAsync("{ other }"));
    }

    [Fact]
    public async Task Result_WithCost_TellsIt()
    {
        using var result = (SingleResult)await new Server().Executor.ExecuteAsync(Server.Request("{ nested { value } }"));

        Assert.True(result.Cost > 0);
        Assert.True(result.HasData);
    }

    [Fact]
    public async Task Operation_BeyondTheBudget_IsRefused()
    {
        var answer = await new Server(modify: options => options.Cost.MaxFieldCost = 0.5).AskAsync("{ nested { nested { value } } }");

        Assert.Contains("COST_EXCEEDED", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_BeyondALimit_IsRefused()
    {
        var query = string.Concat(Enumerable.Repeat("{ nested ", 20)) + "{ value }" + new string('}', 20);

        Assert.Contains("DOCUMENT_TOO_DEEP", await new Server().AskAsync(query), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_BeyondTheLimit_EndsTheExecution()
    {
        var server = new Server(
            (builder, schema) => builder.SetResolver(schema.QueryType!, "other", FieldResolver.Immediate(_ => new string('x', 1_000))),
            options => (options.MaxResponseBytes, options.Limits.MaxAliases) = (20_000, 200));
        var query = $"{{ {string.Concat(Enumerable.Range(0, 50).Select(number => $"a{number}: other "))} }}";

        Assert.Contains("RESPONSE_TOO_LARGE", await server.AskAsync(query), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"value":"v"}}""", await server.AskAsync("{ value }"));
    }

    private sealed class OneDocument(string known, string source) : IDocumentStore
    {
        public async ValueTask<ReadOnlyMemory<byte>?> FindAsync(string id, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return id == known ? Encoding.UTF8.GetBytes(source) : null;
        }
    }

    private sealed class FailingStore : IDocumentStore
    {
        public ValueTask<ReadOnlyMemory<byte>?> FindAsync(string id, CancellationToken cancellationToken) => throw new IOException("the disk is gone");
    }

    private sealed class FailingFilter : IErrorFilter
    {
        public GraphQLError OnError(GraphQLError error) => throw new InvalidOperationException(error.Message);
    }

    private sealed class TimeoutFilter : IErrorFilter
    {
        public GraphQLError OnError(GraphQLError error) => error.Exception is TimeoutException ? error with { Message = "too slow" } : error;
    }
}
