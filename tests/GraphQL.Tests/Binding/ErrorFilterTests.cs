using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Tests.Binding;

/// <summary>What resolvers throw meets the error filters and the masking of the execution.</summary>
public sealed class ErrorFilterTests
{
    [Theory]
    [InlineData("unexpected", "\"message\":\"Something went wrong here.\"")]
    [InlineData("later", "\"message\":\"Something went wrong here.\"")]
    [InlineData("known", "\"code\":\"KNOWN\"")]
    [InlineData("reported", "\"message\":\"beside\"")]
    public async Task Exception_OfAResolver_PassesTheFilters(string field, string expected)
    {
        var options = new RequestOptions();
        options.ErrorFilters.Add(new Filter());
        var server = new TestServer(options, "type Query { unexpected: Int later: Int known: Int reported: Int }", typeof(Query));

        var response = await server.AskAsync($"{{ {field} }}");

        Assert.Contains(expected, response, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", response, StringComparison.Ordinal);
        Assert.Contains($"\"path\":[\"{field}\"]", response, StringComparison.Ordinal);
    }

    private sealed class Filter : IErrorFilter
    {
        public GraphQLError OnError(GraphQLError error) =>
            error.Exception is InvalidOperationException ? error with { Message = "Something went wrong here." } : error;
    }

    [QueryType]
    public static class Query
    {
        public static int? Unexpected() => throw new InvalidOperationException("secret");

        public static async Task<int?> LaterAsync()
        {
            await Task.Yield();
            throw new InvalidOperationException("secret");
        }

        public static int? Known() => throw new GraphQLException(new GraphQLError("known").WithCode("KNOWN"));

        public static int? Reported(IResolverContext context)
        {
            context.ReportError(new GraphQLError("beside"));
            return 1;
        }
    }
}
