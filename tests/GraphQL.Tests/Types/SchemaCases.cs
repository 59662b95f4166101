using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Tests.Types;

/// <summary>A case of a file: a document, perhaps the schema that it extends, and the errors that are expected.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Extends">The schema that the document extends, or null.</param>
/// <param name="Document">The document.</param>
/// <param name="Errors">The places and the message of each error.</param>
internal sealed record SchemaCase(string Name, string? Extends, string Document, IReadOnlyList<string> Errors);

/// <summary>Reads files in which <c># case:</c> begins a case, <c># extends</c> and <c># document</c> its parts, and <c># error</c> an error.</summary>
internal static class SchemaCases
{
    private const string Start = "# case: ";
    private const string Error = "# error ";

    public static TheoryData<string> Names(params string[] path) => new(All(path).Select(found => found.Name));

    public static SchemaCase Find(string name, params string[] path) => All(path).Single(found => found.Name == name);

    public static string Show(GraphQLError error) =>
        string.Concat(error.Locations.Select(location => $"{location} ")) + error.Message;

    public static IEnumerable<SchemaCase> All(string[] path)
    {
        var text = File.ReadAllText(Path.Combine([AppContext.BaseDirectory, .. path])).ReplaceLineEndings("\n");
        foreach (var part in ("\n" + text).Split("\n" + Start).Skip(1))
        {
            var lines = part.Split('\n').ToList();
            var errors = lines.Where(line => line.StartsWith(Error, StringComparison.Ordinal)).Select(line => line[Error.Length..]).ToList();
            var sources = lines.Skip(1).Where(line => !line.StartsWith(Error, StringComparison.Ordinal)).ToList();
            var document = sources.IndexOf("# document");
            yield return new SchemaCase(
                lines[0],
                document < 0 ? null : string.Join('\n', sources.Take(document)),
                string.Join('\n', sources.Skip(document + 1)),
                errors);
        }
    }
}
