using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Building;

/// <summary>Joins files to one document whose lines are counted through, and finds the file of a line again.</summary>
internal sealed class SourceFiles
{
    private readonly List<(string Name, int FirstLine)> _files = [];
    private readonly ImmutableArray<DefinitionNode>.Builder _definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
    private readonly List<GraphQLError> _errors = [];
    private int _nextLine = 1;

    /// <summary>Parses files.</summary>
    /// <param name="sources">The files, in the order in which their definitions stand in the document.</param>
    /// <exception cref="GraphQLException">Files are no GraphQL; holds an error for each of them.</exception>
    public SourceFiles(IEnumerable<SchemaSource> sources)
    {
        foreach (var source in sources)
        {
            Parse(source);
        }

        if (_errors.Count > 0)
        {
            throw new GraphQLException([.. _errors.Select(Locate)]);
        }

        Document = new DocumentNode(default, _definitions.DrainToImmutable());
    }

    /// <summary>The definitions of all files.</summary>
    public DocumentNode Document { get; }

    /// <summary>The error with the place in its file: <c>office.graphql:12:3: </c> before the sentence, further places after it.</summary>
    public GraphQLError Locate(GraphQLError error)
    {
        if (error.Locations.IsEmpty)
        {
            return error;
        }

        var places = error.Locations.Select(Find).ToList();
        var others = places.Count == 1 ? "" : $" (also {string.Join(", ", places.Skip(1).Select(Show))})";
        return error with
        {
            Message = $"{Show(places[0])}: {error.Message}{others}",
            Locations = [.. places.Select(place => place.Location)],
        };
    }

    /// <summary>The file of a place in the document, and the place in that file.</summary>
    public (string Name, SourceLocation Location) Find(SourceLocation location)
    {
        var index = _files.FindLastIndex(file => file.FirstLine <= location.Line);
        var (name, firstLine) = _files[index];
        return (name, location with { Line = location.Line - firstLine + 1 });
    }

    private static string Show((string Name, SourceLocation Location) place) => $"{place.Name}:{place.Location}";

    private void Parse(SchemaSource source)
    {
        _files.Add((source.Name, _nextLine));
        try
        {
            var options = ParserOptions.Default with { FirstLine = _nextLine };
            _definitions.AddRange(Parser.ParseDocument(source.Text, options).Definitions);
        }
        catch (GraphQLSyntaxException exception)
        {
            _errors.AddRange(exception.Errors);
        }

        // No file has more lines than line ends, and one more.
        _nextLine += source.Text.AsSpan().Count('\n') + source.Text.AsSpan().Count('\r') + 1;
    }
}
