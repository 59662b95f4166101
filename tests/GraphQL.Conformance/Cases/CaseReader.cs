using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Digital40.GraphQL.Conformance.Cases;

/// <summary>Reads a folder of cases: <c>parse.jsonl</c>, <c>validate.jsonl</c> and so on; the name says the operation.</summary>
/// <param name="folder">The folder.</param>
internal sealed class CaseReader(string folder)
{
    private readonly Lazy<string> _testSchema = new(() => File.ReadAllText(Path.Combine(folder, "test-schema.graphql")));

    public IEnumerable<RecordedCase> Read()
    {
        foreach (var path in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var file = Path.GetFileNameWithoutExtension(path);
            var number = 0;
            foreach (var line in File.ReadLines(path))
            {
                number++;
                if (line.Length > 0)
                {
                    yield return ReadCase(file, number, line);
                }
            }
        }
    }

    private RecordedCase ReadCase(string file, int number, string line)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)).AsSpan(0, 6));
        var recorded = JsonNode.Parse(line, documentOptions: new JsonDocumentOptions { MaxDepth = 1000 })!.AsObject(); // A line of cases is an object.
        var checks = file switch
        {
            "validate" => Validation(recorded),
            "validateSDL" => [Check(file, recorded, Errors(recorded["errors"]), "schema", "sdl", "rule")],
            "execute" => [Check(file, recorded, recorded["result"] ?? recorded["threw"], "schema", "query", "variables", "operationName", "root")],
            _ => [Check(file, recorded, Parsing(recorded), "source", "options")],
        };
        return new RecordedCase(file, number, id, checks);
    }

    private List<(JsonElement Request, JsonElement Answer)> Validation(JsonObject recorded)
    {
        recorded["schema"] ??= _testSchema.Value;
        var all = Check("validate", recorded, Errors(recorded["allRules"]), "schema", "query");
        return recorded["rule"] is null ? [all] : [Check("validate", recorded, Errors(recorded["errors"]), "schema", "query", "rule"), all];
    }

    private static (JsonElement Request, JsonElement Answer) Check(string operation, JsonObject recorded, JsonNode? answer, params string[] members)
    {
        var request = new JsonObject { ["op"] = operation };
        foreach (var member in members)
        {
            request[member] = recorded[member]?.DeepClone();
        }

        return (JsonSerializer.SerializeToElement(request), JsonSerializer.SerializeToElement(answer));
    }

    private static JsonObject Errors(JsonNode? errors) => new() { ["errors"] = errors?.DeepClone() };

    private static JsonObject Parsing(JsonObject recorded) => recorded["ok"]?.GetValue<bool>() == true
        ? new JsonObject { ["ok"] = true }
        : new JsonObject { ["ok"] = false, ["errors"] = new JsonArray(recorded["error"]?.DeepClone()) };
}
