using Digital40.GraphQL.Binding;

namespace Digital40.GraphQL.Tests.Binding;

/// <summary>The object type of a value of an interface or union follows from its C# type.</summary>
public sealed class AbstractTypeTests
{
    private const string Schema =
        """
        type Query { animals: [Animal]! things: [Thing!]! }
        interface Animal { name: String! }
        type Dog implements Animal { name: String! barks: Boolean! }
        type Cat implements Animal { name: String! lives: Int! }
        type Kitten implements Animal { name: String! age: Int! }
        type Rock { weight: Float! }
        union Thing = Dog | Rock
        """;

    [Fact]
    public async Task Values_AreOfTheTypeOfTheirClassOrItsNearestBase()
    {
        var server = new TestServer(Schema, typeof(Query), typeof(Dog), typeof(FelineResolvers), typeof(Kitten), typeof(Rock));

        Assert.Equal(
            """
            {"data":{"animals":[{"__typename":"Dog","name":"Rex","barks":true},{"__typename":"Dog","name":"Pup","barks":true},
            {"__typename":"Cat","name":"Tom","lives":9},{"__typename":"Kitten","name":"Kit","age":1},null],
            "things":[{"__typename":"Rock","weight":1.5},{"__typename":"Dog"}]}}
            """.ReplaceLineEndings(""),
            await server.AskAsync("{ animals { __typename name ... on Dog { barks } ... on Cat { lives } ... on Kitten { age } } things { __typename ... on Rock { weight } } }"));
    }

    [Fact]
    public async Task Value_OfNoTypeOfTheUnion_IsAnError()
    {
        var server = new TestServer("type Query { thing: Thing } union Thing = Dog type Dog { name: String! }", typeof(WrongQuery), typeof(Dog));

        var response = await server.AskAsync("{ thing { __typename } }");

        Assert.Contains("\"data\":{\"thing\":null}", response, StringComparison.Ordinal);
        Assert.Contains("\"errors\":[", response, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_OfAnAssembly_AreFoundByTheirName()
    {
        var schema = new SchemaBinder()
            .AddSchema("type Query { thing: Thing } union Thing = PageInfo type PageInfo { hasNextPage: Boolean! endCursor: String }")
            .AddTypes(typeof(Digital40.GraphQL.Pagination.PageInfo).Assembly)
            .AddType(typeof(WrongQuery));

        Assert.NotNull(schema.Bind());
    }

    public class Dog(string name)
    {
        public string Name { get; } = name;

        public bool Barks => Name.Length > 0;
    }

    public sealed class Puppy() : Dog("Pup");

    public abstract class Feline(string name)
    {
        public string Name { get; } = name;
    }

    public sealed class Cat() : Feline("Tom");

    public sealed class Kitten() : Feline("Kit")
    {
        public int Age => Name.Length - 2;
    }

    public sealed record Rock(double Weight);

    [ObjectType<Feline>("Cat")]
    public static class FelineResolvers
    {
        public static int GetLives() => 9;
    }

    [QueryType]
    public static class Query
    {
        public static object?[] GetAnimals() => [new Dog("Rex"), new Puppy(), new Cat(), new Kitten(), null];

        public static IEnumerable<object> GetThings() => [new Rock(1.5), new Puppy()];
    }

    [QueryType]
    public static class WrongQuery
    {
        public static object? GetThing() => new Rock(1);
    }
}
