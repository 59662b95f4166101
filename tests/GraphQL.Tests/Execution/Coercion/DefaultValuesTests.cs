using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Tests.Execution.Coercion;

public sealed class DefaultValuesTests
{
    private const int Rounds = 300;
    private const int Threads = 8;

    /// <summary>Threads that meet at a default value for the first time all get it: none sees one that is only being coerced.</summary>
    [Fact]
    public void DefaultValue_FirstAskedForByManyAtOnce_IsWholeForEach()
    {
        var items = string.Join(", ", Enumerable.Range(0, 50).Select(item => $"{{ a: {item} }}"));
        var schema = SchemaBuilder.Build($"type Query {{ list(items: [Item!]! = [{items}]): Int }} input Item {{ a: Int!, b: Int! = 1 }}");
        var argument = ((ObjectType)schema.QueryType!).Fields["list"].Arguments["items"];
        for (var round = 0; round < Rounds; round++)
        {
            var defaults = new DefaultValues();
            var seen = new object?[Threads];
            using var together = new Barrier(Threads);
            var threads = Enumerable.Range(0, Threads).Select(place => new Thread(() =>
            {
                together.SignalAndWait();
                seen[place] = defaults.Of(argument);
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            Assert.All(seen, value => Assert.Equal(50, Assert.IsType<IReadOnlyList<object?>>(value, exactMatch: false).Count));
        }
    }
}
