using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Batching;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Tests.Execution;

/// <summary>What a request may do without hurting the server, whatever the limits on documents are.</summary>
public sealed class ResilienceTests
{
    private static readonly string[] One = [""];

    [Fact]
    public async Task Response_DeeperThanTheStackBears_IsCutWithAnError()
    {
        // A chain of fragments is no deep document, and yet a deep response.
        var fragments = string.Concat(Enumerable.Range(0, 3_000).Select(level => $" fragment F{level} on Query {{ list {{ ...F{level + 1} }} }}"));
        var server = new Server((builder, schema) => builder.SetResolver(schema.QueryType!, "list", FieldResolver.Immediate(_ => One)));
        var answer = await Run.Async(server.Executor.Schema, $"{{ ...F0 }}{fragments} fragment F3000 on Query {{ value }}");

        Assert.Contains("nested deeper than 1000", answer, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"value":"v"}}""", await server.AskAsync("{ value }"));
    }

    [Fact]
    public async Task List_WhoseEveryItemFails_EndsTheExecution()
    {
        var server = new Server(
            (builder, schema) => builder
                .SetResolver(schema.QueryType!, "list", FieldResolver.Immediate(_ => Enumerable.Repeat("", 1_000)))
                .SetResolver(schema.QueryType!, "other", FieldResolver.Immediate(_ => throw new GraphQLException("no"))),
            options => options.MaxExecutionErrors = 50);

        Assert.Contains("more than 50 errors", await server.AskAsync("{ list { other } }"), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"value":"v"}}""", await server.AskAsync("{ value }"));
    }

    [Fact]
    public async Task Batch_ThatNobodyWaitsFor_DoesNotReachTheNextRequest()
    {
        var fetched = 0;
        var server = new Server((builder, schema) => builder
            .SetResolver(schema.QueryType!, "other", FieldResolver.Immediate(context =>
            {
                context.Batches.Schedule(new CountingBatch(() => fetched++));
                return "left";
            }))
            .SetResolver(schema.QueryType!, "item", FieldResolver.Async(async _ =>
            {
                await Task.Yield();
                return "later";
            })));

        Assert.Equal("""{"data":{"other":"left"}}""", await server.AskAsync("{ other }"));
        Assert.Equal("""{"data":{"item":"later"}}""", await server.AskAsync("{ item }"));
        Assert.Equal(0, fetched);
    }

    [Fact]
    public async Task Guards_InEveryCombination_AreAnsweredRightly()
    {
        var server = new Server();
        for (var bits = 0; bits < 200; bits++)
        {
            string Value(int place) => (bits >> place & 1) == 1 ? "true" : "false";
            var variables = $"{{ {string.Join(',', Enumerable.Range(0, 8).Select(place => $"\"v{place}\":{Value(place)}"))} }}";
            var definitions = string.Join(' ', Enumerable.Range(0, 8).Select(place => $"$v{place}: Boolean!"));
            var fields = string.Join(' ', Enumerable.Range(0, 8).Select(place => $"f{place}: value @include(if: $v{place})"));
            var expected = string.Join(',', Enumerable.Range(0, 8).Where(place => Value(place) == "true").Select(place => $"\"f{place}\":\"v\""));

            Assert.Equal($"{{\"data\":{{{expected}}}}}", await server.AskAsync($"query ({definitions}) {{ {fields} }}", variables: variables));
        }
    }

    private sealed class CountingBatch(Action count) : IBatch
    {
        public ValueTask FetchAsync(CancellationToken cancellationToken)
        {
            count();
            return ValueTask.CompletedTask;
        }

        public void Complete(Exception? exception)
        {
        }
    }
}
