using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Building;

namespace Digital40.GraphQL.Tests.Types;

/// <summary>Schemas whose chains are so long that a recursive routine would end the process.</summary>
public sealed class HostileSchemaTests
{
    private const int Length = 20_000;

    public static TheoryData<string, string> Chains => new()
    {
        { "fields that must be given", "input I{0} {{ a: I{1}! }}" },
        { "default values", "input I{0} {{ a: I{1}! = {{}} b: I{1} = {{}} }}" },
        { "types", "type I{0} {{ a: I{1} }}" },
        { "unions", "type T{0} {{ a: I{1} }} union I{0} = T{0}" },
    };

    [Theory]
    [MemberData(nameof(Chains))]
    public void Build_LongChain_NeedsLittleStack(string name, string pattern)
    {
        Assert.NotEmpty(name);
        var links = Enumerable.Range(0, Length).Select(index => string.Format(null, pattern, index, index + 1));
        var kind = pattern.StartsWith("input", StringComparison.Ordinal) ? "input" : "type";
        var source = $"type Query {{ a: Int }} {kind} I{Length} {{ a: Int }} {string.Join('\n', links)}";

        Assert.True(RunOnSmallStack(() => SchemaPrinter.Print(SchemaBuilder.Build(source))).Length > source.Length / 2);
    }

    [Theory]
    [InlineData("input I{0} {{ a: I{1}! b: I0! }}")]
    [InlineData("input I{0} {{ a: I{1} = {{}} b: I0 = {{}} }}")]
    public void Build_CyclesThroughThousandsOfTypes_AreToldInBoundedSpace(string pattern)
    {
        var links = Enumerable.Range(0, Length).Select(index => string.Format(null, pattern, index, (index + 1) % Length));
        var source = $"type Query {{ a: Int }} {string.Join('\n', links)}";

        var exception = RunOnSmallStack(() => Assert.Throws<GraphQLException>(() => SchemaBuilder.Build(source)));

        Assert.InRange(exception.Errors.Sum(error => error.Locations.Length), 1, 100_000);
    }

    [Theory]
    [InlineData(100_001)]
    [InlineData(int.MaxValue)]
    public void CycleLongerThanAllThatIsTold_AsTheFirst_IsToldOnce(int length)
    {
        var budget = new PathBudget();

        Assert.Equal([true, false, false, false], new[] { length, length, length, 1 }.Select(budget.TryTake));
    }

    [Theory]
    [InlineData("type Query { a: Int } union U = ", " | ")]
    [InlineData("interface Query implements ", " & ")]
    public void Build_OneNameTensOfThousandsOfTimes_IsToldInBoundedSpace(string start, string separator)
    {
        var source = $"{start}{string.Join(separator, Enumerable.Repeat("Query", 65_000))} {(start.StartsWith("type", StringComparison.Ordinal) ? "" : "{ a: Int }")}";

        var exception = Assert.Throws<GraphQLException>(() => SchemaBuilder.Build(source));

        Assert.InRange(exception.Errors.Sum(error => error.Locations.Length), 1, 1_000_000);
    }

    [Fact]
    public void Print_DefaultValuesThatGrowExponentially_AreShownAsTheyAreWritten()
    {
        var links = Enumerable.Range(0, 60).Select(index => $"input I{index} {{ a: I{index + 1} = {{}} b: I{index + 1} = {{}} }}");
        var schema = SchemaBuilder.Build($"type Query {{ a(b: I0 = {{}}, c: I58 = {{}}): Int }} input I60 {{ a: Int = 1 }} {string.Join('\n', links)}");

        var arguments = schema.QueryType!.Fields["a"].Arguments;

        Assert.Equal("{}", arguments["b"].DefaultText);
        Assert.Equal("{a: {a: {a: 1}, b: {a: 1}}, b: {a: {a: 1}, b: {a: 1}}}", arguments["c"].DefaultText);
    }

    private static T RunOnSmallStack<T>(Func<T> run)
    {
        T? result = default;
        var thread = new Thread(() => result = run(), 256 * 1024);
        thread.Start();
        thread.Join();
        return Assert.IsAssignableFrom<T>(result);
    }
}
