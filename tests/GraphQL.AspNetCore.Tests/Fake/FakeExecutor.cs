using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Digital40.GraphQL.AspNetCore.Tests.Sample;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.GraphQL.AspNetCore.Tests.Fake;

/// <summary>Temporary.</summary>
internal static class FakeExecutor
{
    public static async ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken ct)
    {
        DocumentNode document;
        try
        {
            document = Parser.ParseDocument(request.Document.Span);
        }
        catch (GraphQLException e)
        {
            return Error(e.Message, null);
        }

        var op = document.Definitions.OfType<OperationDefinitionNode>().First();
        if (request.AllowedOperations is { } allowed && !allowed.Contains(op.Operation))
        {
            return Error("no", "OPERATION_NOT_ALLOWED");
        }

        var calls = request.Services!.GetRequiredService<Calls>();
        var field = (FieldNode)op.SelectionSet.Selections[0];
        var name = field.Name.Value;
        if (op.VariableDefinitions.Any(v => v.Variable.Name.Value == "id" && (request.Variables.ValueKind != JsonValueKind.Object || !request.Variables.TryGetProperty("id", out var p) || p.ValueKind == JsonValueKind.Null)))
        {
            return Error("Variable $id", null);
        }

        switch (name)
        {
            case "__typename": return Data(op.Operation == OperationType.Query ? "{\"__typename\":\"Query\"}" : "{\"__typename\":\"Mutation\"}");
            case "__type": return Data("{\"__type\":null}");
            case "hello": calls.Hello(); return Data("{\"hello\":\"Hello, " + (request.Variables.ValueKind == JsonValueKind.Object && request.Variables.TryGetProperty("name", out var nm) ? nm.GetString() : "world") + "!\"}");
            case "viewer": return Data(JsonSerializer.Serialize(new { viewer = request.User?.Identity?.Name }));
            case "echo": return Data("{\"echo\":" + request.Variables.GetProperty("value").GetRawText() + "}");
            case "wait": await Queries.GetWaitAsync(calls, ct); return Data("{}");
            case "fail": return Data("{\"fail\":null}");
            case "upload" or "uploadAll":
                return Data(JsonSerializer.Serialize(new { files = request.Uploads!.OrderBy(u => u.Key).Select(u => new { path = u.Key, file = Mutations.Upload(u.Value) }) }));
            case "addBook":
                var all = new Dictionary<string, object> { ["title"] = "New", ["pages"] = 100, ["genre"] = "FICTION" };
                return Data(JsonSerializer.Serialize(new { addBook = field.SelectionSet!.Selections.Cast<FieldNode>().ToDictionary(f => f.Name.Value, f => all[f.Name.Value]) }));
            case "count":
                return new Stream(Subscriptions.CountAsync(int.Parse(field.Arguments[0].Value is IntValueNode n ? n.Value : request.Variables.GetProperty("to").GetRawText(), System.Globalization.CultureInfo.InvariantCulture), calls, default));
            case "tick":
                return new Stream(Subscriptions.TickAsync(calls, default), "tick");
            default: return Error("Cannot query field \"helo\" on type \"Query\". Did you mean \"hello\"?", null);
        }
    }

    private static Result Data(string data) => new("{\"data\":" + data + "}", true, []);

    private static Result Error(string message, string? code)
    {
        var error = new GraphQLError(message);
        return new("{\"errors\":[{\"message\":" + JsonSerializer.Serialize(message) + "}]}", false, [code is null ? error : error.WithCode(code)]);
    }

    private sealed class Result(string json, bool hasData, ImmutableArray<GraphQLError> errors) : SingleResult
    {
        public override bool HasData => hasData;
        public override ImmutableArray<GraphQLError> Errors => errors;
        public override ReadOnlyMemory<byte> Json { get; } = Encoding.UTF8.GetBytes(json);
        public override long? Cost => 7;
        public override void Dispose() { }
    }

    private sealed class Stream(IAsyncEnumerable<int> source, string name = "count") : ResponseStream
    {
        public override void Dispose() { }

        public override IAsyncEnumerator<SingleResult> GetAsyncEnumerator(CancellationToken cancellationToken = default) => Run(cancellationToken).GetAsyncEnumerator(cancellationToken);

        private async IAsyncEnumerable<SingleResult> Run([EnumeratorCancellation] CancellationToken ct)
        {
            await foreach (var i in source.WithCancellation(ct))
            {
                yield return Data("{\"" + name + "\":" + i + "}");
            }
        }
    }
}
