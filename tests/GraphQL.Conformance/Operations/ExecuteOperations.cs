using System.Text;
using System.Text.Json;
using Digital40.GraphQL.Conformance.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Caching;
using Digital40.GraphQL.Execution.Pipeline;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Conformance.Operations;

/// <summary><c>execute</c> and <c>introspect</c>.</summary>
internal static class ExecuteOperations
{
    private static readonly RequestOptions Options = new() { MaxVariableErrors = 50, ExecutionTimeout = TimeSpan.FromMinutes(10) };

    /// <summary>Executes without validation, as <c>execute</c> of graphql-js does.</summary>
    /// <param name="request">The line.</param>
    public static string Execute(Request request)
    {
        var schema = Executable(SchemaOperations.Build(request.Text("schema")));
        var asked = new GraphQLRequest
        {
            OperationName = request.OptionalText("operationName"),
            Variables = request.Find("variables") ?? default,
            RootValue = request.Find("root") is { } root ? JsonData.Read(root) : null,
        };
        return Run(schema, request.Text("query"), asked);
    }

    public static string Introspect(Request request)
    {
        var schema = new ExecutableSchemaBuilder(SchemaOperations.Build(request.Text("schema"))).Build();
        var response = Run(schema, IntrospectionQuery.Text, new GraphQLRequest());
        using var json = JsonDocument.Parse(response);
        return $"{response[..^1]},\"__schema\":{json.RootElement.GetProperty("data").GetProperty("__schema").GetRawText()}}}";
    }

    private static string Run(ExecutableSchema schema, string query, GraphQLRequest request)
    {
        try
        {
            var document = CachedDocument.Create(schema, [], Parser.ParseDocument(query), limits: null, costs: null);
            var operation = OperationSelection.Prepare(document, request, Options);
            using var result = new OperationRunner(new ExecutionServices(schema, Options))
                .RunAsync(operation, request, request.RootValue, CancellationToken.None).AsTask().GetAwaiter().GetResult();
            return Respond(result);
        }
        catch (GraphQLException refused)
        {
            return Answer.Errors(refused.Errors.Select(WithoutCode));
        }
    }

    private static string Respond(SingleResult result)
    {
        if (!result.HasData)
        {
            return Answer.Errors(result.Errors.Select(WithoutCode));
        }

        using var json = JsonDocument.Parse(result.Json, new JsonDocumentOptions { MaxDepth = 1000 });
        var data = json.RootElement.GetProperty("data").GetRawText();
        return result.Errors.IsEmpty ? $$"""{"data":{{data}}}""" : $"{Answer.Errors(result.Errors.Select(WithoutCode))[..^1]},\"data\":{data}}}";
    }

    // graphql-js has no codes, and data has none to give.
    private static GraphQLError WithoutCode(GraphQLError error) => error with { Extensions = null };

    private static ExecutableSchema Executable(Schema schema)
    {
        var builder = new ExecutableSchemaBuilder(schema);
        foreach (var type in schema.Types)
        {
            if (type is ObjectType { IsIntrospection: false } fields)
            {
                foreach (var field in fields.Fields)
                {
                    builder.SetResolver(fields, field.Name, FieldResolver.Immediate(context => Member(context.ParentObject, context.Field.Name)));
                }
            }
            else if (type is CompositeType { IsAbstract: true } composite)
            {
                builder.SetTypeNameResolver(composite, value => Member(value, "__typename") as string);
            }
        }

        return builder.Build();
    }

    private static object? Member(object? parent, string name) => parent is Dictionary<string, object?> map ? map.GetValueOrDefault(name) : null;
}
