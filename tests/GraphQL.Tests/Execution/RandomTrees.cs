using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Tests.Execution;

/// <summary>Random queries over a type that holds itself in every nullability, with data full of nulls and failures.</summary>
internal sealed class RandomTrees(int seed)
{
    public const string Sdl = """
        type Query { o: T  on: T!  l: [T]  ln: [T!]  lnn: [T!]!  ll: [[T!]]  s: String  sn: String!  i: I }
        type T implements I { o: T  on: T!  l: [T]  ln: [T!]  lnn: [T!]!  ll: [[T!]]  s: String  sn: String!  i: I }
        interface I { s: String  sn: String!  on: T! }
        """;

    private static readonly string[] Composites = ["o", "on", "l", "ln", "lnn", "ll", "i"];
    private readonly Random _random = new(seed);

    /// <summary>A value that fails when it is read.</summary>
    public static object Failure { get; } = new GraphQLException("failed");

    public string Query() => Select(0);

    public Dictionary<string, object?> Data(int depth = 0)
    {
        var data = new Dictionary<string, object?> { ["__typename"] = "T" };
        foreach (var name in Composites)
        {
            data[name] = Value(name, depth);
        }

        data["s"] = Leaf(0.1);
        data["sn"] = Leaf(0.05);
        return data;
    }

    private object? Value(string name, int depth)
    {
        if (depth > 3 || _random.NextDouble() < 0.06)
        {
            return _random.NextDouble() < 0.3 ? Failure : null;
        }

        return name switch
        {
            "ll" => Items(() => _random.NextDouble() < 0.1 ? null : Items(() => Item(depth))),
            _ when name[0] == 'l' => Items(() => Item(depth)),
            _ => Data(depth + 1),
        };
    }

    private Dictionary<string, object?>? Item(int depth) => depth > 2 || _random.NextDouble() < 0.05 ? null : Data(depth + 1);

    private List<object?> Items(Func<object?> item) => [.. Enumerable.Range(0, _random.Next(3)).Select(_ => item())];

    private object? Leaf(double missing) => _random.NextDouble() < missing ? (_random.Next(2) == 0 ? null : Failure) : "x";

    private string Select(int depth)
    {
        var fields = new List<string>();
        for (var count = 1 + _random.Next(4); count > 0; count--)
        {
            var name = depth < 4 && _random.NextDouble() < 0.6 ? Composites[_random.Next(Composites.Length)] : _random.Next(2) == 0 ? "s" : "sn";
            var alias = $"{name}{fields.Count}";
            fields.Add(name[0] == 's' ? $"{alias}: {name}" : name == "i" ? $"{alias}: i {{ ... on T {Select(depth + 1)} }}" : $"{alias}: {name} {Select(depth + 1)}");
        }

        return $"{{ {string.Join(' ', fields)} }}";
    }
}
