using System.Text;
using System.Text.Json;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Caching;
using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Execution.Pipeline;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Language;

namespace Digital40.GraphQL.Tests.Execution;

/// <summary>Executes documents without validating them, as the algorithms of the specification do.</summary>
internal static class Run
{
    public static string Sync(ExecutableSchema schema, string query, object? root = null, string? variables = null, string? operationName = null)
    {
        var run = Async(schema, query, root, variables, operationName);
        Assert.True(run.IsCompleted);
        return run.GetAwaiter().GetResult();
    }

    public static async Task<string> Async(
        ExecutableSchema schema,
        string query,
        object? root = null,
        string? variables = null,
        string? operationName = null,
        RequestOptions? options = null)
    {
        options ??= new RequestOptions();
        var request = new GraphQLRequest { Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement };
        var document = CachedDocument.Create(schema, [], Parser.ParseDocument(query), null, null);
        var plan = document.FindOperation(operationName, out var error);
        if (plan is null)
        {
            return Text(new ErrorResult([error!]));
        }

        var errors = VariableCoercion.Coerce(plan, request, options, out var values);
        if (errors.Length > 0)
        {
            return Text(new ErrorResult(errors));
        }

        var runner = new OperationRunner(new ExecutionServices(schema, options));
        return Text(await runner.RunAsync(new PreparedOperation(plan, values, null), request, root, default));
    }

    private static string Text(SingleResult result)
    {
        using (result)
        {
            return Encoding.UTF8.GetString(result.Json.Span);
        }
    }
}
