using System.Text.Encodings.Web;
using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Tests.Execution;

public sealed class NullPropagationTests
{
    private const int Cases = 300;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly ExecutableSchema Sync = JsonData.Schema(RandomTrees.Sdl, (_, _) => FieldResolver.Immediate(Read));

    [Fact]
    public void RandomTree_AnsweredAtOnce_IsWhatTheSpecificationSays()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var (query, data) = Make(seed);
            Assert.Equal(Expected(query, data), Run.Sync(Sync, query, data));
        }
    }

    [Fact]
    public async Task RandomTree_AnsweredLater_IsTheSameToTheByte()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var (query, data) = Make(seed);
            Assert.Equal(Run.Sync(Sync, query, data), await Run.Async(Later(seed), query, data));
        }
    }

    [Fact]
    public async Task RandomTree_AnsweredInAnyOrder_IsTheSameToTheByte()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var (query, data) = Make(seed);
            var gate = new RandomGate(seed);
            var run = Run.Async(gate.Schema, query, data);
            gate.OpenAll(run);
            Assert.Equal(Run.Sync(Sync, query, data), await run);
        }
    }

    private static (string Query, Dictionary<string, object?> Data) Make(int seed)
    {
        var trees = new RandomTrees(seed);
        return (trees.Query(), trees.Data());
    }

    private static string Expected(string query, Dictionary<string, object?> data)
    {
        var naive = new NaiveExecutor(Sync.Schema);
        var result = naive.Execute((OperationDefinitionNode)Parser.ParseDocument(query).Definitions[0], data);
        return naive.Errors.Count == 0
            ? JsonSerializer.Serialize(new { data = result }, Plain)
            : JsonSerializer.Serialize(new { errors = naive.Errors, data = result }, Plain);
    }

    internal static object? Read(IResolverContext context) => Throw(JsonData.Read(context));

    private static object? Throw(object? value) => value is GraphQLException failure ? throw new GraphQLException(failure.Message) : value;

    private static ExecutableSchema Later(int seed)
    {
        var random = new Random(seed);
        return JsonData.Schema(RandomTrees.Sdl, (_, _) => random.Next(3) == 0 ? FieldResolver.Immediate(Read) : FieldResolver.Async(YieldAsync));
    }

    private static async ValueTask<object?> YieldAsync(IResolverContext context)
    {
        var value = JsonData.Read(context);
        await Task.Yield();
        return Throw(value);
    }
}
