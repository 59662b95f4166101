using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Digital40.GraphQL.Relay;

namespace Digital40.Api.Tests.Attacks;

/// <summary>Makes documents of the schema with values that are strange, and most of which may be given.</summary>
/// <param name="types">The types of the schema.</param>
/// <param name="chance">Chance.</param>
internal sealed class RandomDocument(SchemaTypes types, Random chance)
{
    private const int Deepest = 5;

    private static readonly string[] Texts =
    [
        "", " ", "3101", "3100", "9999", "๓๑๐๑", "\u0000", "\ud83d\udca3", "\u202E", "' OR 1=1 --", "%", "../..", "awareness.session", "ict.news", "https://example.org/a", "javascript:alert(1)", "=1+1", new('ก', 3_000),
    ];

    private static readonly string[] Types = ["Fact", "Evidence", "Report", "Office", "Edition", "Membership", "Publication", "AuditEntry", "InnovationReport", "Nothing"];

    private readonly JsonObject _variables = [];
    private readonly List<string> _declared = [];

    /// <summary>A document with its variables.</summary>
    /// <param name="root">The name of the root type: Query or Mutation.</param>
    public (string Query, JsonObject Variables) Make(string root)
    {
        var selections = Selections(types[root], 0);
        var declared = _declared.Count == 0 ? "" : $"({string.Join(", ", _declared)})";
        return ($"{root.ToLowerInvariant()} {declared} {selections}", _variables);
    }

    private string Selections(JsonElement type, int depth)
    {
        if (type.GetProperty("possibleTypes") is { ValueKind: JsonValueKind.Array } possible)
        {
            var one = possible[chance.Next(possible.GetArrayLength())].GetProperty("name").GetString()!;
            return $"{{ __typename ... on {one} {Selections(types[one], depth)} }}";
        }

        var text = new StringBuilder("{ __typename");
        var fields = type.GetProperty("fields");
        for (var count = chance.Next(1, depth == 0 ? 3 : 5); count > 0; count--)
        {
            var field = fields[chance.Next(fields.GetArrayLength())];
            var of = types[SchemaTypes.NameOf(field.GetProperty("type"))];
            var isLeaf = of.GetProperty("kind").GetString() is "SCALAR" or "ENUM";
            if (isLeaf || depth < Deepest)
            {
                text.Append(CultureInfo.InvariantCulture, $" a{chance.Next(1_000_000)}: {field.GetProperty("name")}{Arguments(field)} {(isLeaf ? "" : Selections(of, depth + 1))}");
            }
        }

        return text.Append(" }").ToString();
    }

    private string Arguments(JsonElement field)
    {
        var given = field.GetProperty("args").EnumerateArray().Where(argument => SchemaTypes.IsNeeded(argument) || chance.Next(3) == 0).Select(argument =>
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"v{_declared.Count}");
            _declared.Add($"${name}: {SchemaTypes.Text(argument.GetProperty("type"))}");
            _variables[name] = Value(argument.GetProperty("type"), 0);
            return $"{argument.GetProperty("name")}: ${name}";
        }).ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private JsonNode? Value(JsonElement type, int depth)
    {
        if (chance.Next(100) == 0)
        {
            return chance.Next(3) switch { 0 => null, 1 => new JsonObject { ["a"] = 1 }, _ => new JsonArray(1, null, "a") };
        }

        switch (type.GetProperty("kind").GetString())
        {
            case "NON_NULL":
                return Value(type.GetProperty("ofType"), depth);
            case "LIST":
                return new JsonArray([.. Enumerable.Range(0, chance.Next(4)).Select(_ => Value(type.GetProperty("ofType"), depth + 1))]);
            case "INPUT_OBJECT":
                return Object(types[type.GetProperty("name").GetString()!], depth);
            case "ENUM":
                var values = types[type.GetProperty("name").GetString()!].GetProperty("enumValues");
                return values[chance.Next(values.GetArrayLength())].GetProperty("name").GetString();
            default:
                return Scalar(type.GetProperty("name").GetString()!);
        }
    }

    private JsonObject Object(JsonElement type, int depth)
    {
        var made = new JsonObject();
        foreach (var field in type.GetProperty("inputFields").EnumerateArray().Where(field => SchemaTypes.IsNeeded(field) || (depth < 4 && chance.Next(2) == 0)))
        {
            made[field.GetProperty("name").GetString()!] = Value(field.GetProperty("type"), depth + 1);
        }

        return made;
    }

    private JsonNode? Scalar(string name) => name switch
    {
        "Int" => Pick(0, 1, -1, 2568, 2569, int.MaxValue, int.MinValue, 100),
        "Boolean" => chance.Next(2) == 0,
        "Decimal" or "Float" => Pick<decimal>(0, 1, -1, 0.0000001m, decimal.MaxValue, decimal.MinValue),
        "Long" => Pick(0, 1, long.MaxValue, long.MinValue),
        "LocalDate" => Pick("2025-06-20", "0001-01-01", "9999-12-31", "2568-06-20", "๒๕๖๘-๐๖-๒๐", "2025-02-30"),
        "YearMonth" => Pick("2025-06", "0001-01", "9999-12", "2568-06", "2025-13"),
        "DateTime" => Pick("2025-06-20T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"),
        "ID" => chance.Next(4) == 0 ? Pick(Texts) : new NodeId(Pick(Types)!.ToString(), Pick("1", "0", "-1", "3101", "2568", "9223372036854775807", "99999999999999999999", "")!.ToString()).ToString(),
        _ => Pick(Texts),
    };

    private JsonValue? Pick<T>(params ReadOnlySpan<T> values) => JsonValue.Create(values[chance.Next(values.Length)]);
}
