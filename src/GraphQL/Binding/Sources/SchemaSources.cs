using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Binding.Sources;

/// <summary>The schema files as one text, whose lines are known by file.</summary>
internal sealed class SchemaSources
{
    private readonly List<(string Name, string Text, int FirstLine)> _files = [];
    private int _nextLine = 1;

    /// <summary>The texts one after the other.</summary>
    public string Text => string.Concat(_files.Select(file => file.Text));

    public bool IsEmpty => _files.Count == 0;

    public void Add(string name, string text)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') + "\n";
        _files.Add((name, lines, _nextLine));
        _nextLine += lines.Count(character => character == '\n');
    }

    /// <summary>The syntax errors, each found in its own file: an open string or brace does not run on into the next one.</summary>
    public IEnumerable<SchemaMismatch> SyntaxErrors()
    {
        foreach (var (name, text, _) in _files.Where(file => !string.IsNullOrWhiteSpace(file.Text)))
        {
            SchemaMismatch? mismatch = null;
            try
            {
                Parser.ParseDocument(text);
            }
            catch (GraphQLSyntaxException exception)
            {
                var place = FormattableString.Invariant($"{name}:{exception.Location.Line}");
                mismatch = new SchemaMismatch(MismatchCodes.SchemaInvalid, $"{exception.Message} ({place})", place, null);
            }

            if (mismatch is not null)
            {
                yield return mismatch;
            }
        }
    }

    /// <summary>The place of a node as <c>file:line</c>, or null when it stands in no file.</summary>
    public string? Place(SyntaxNode? node) => node is null ? null : Place(node.Location);

    public string? Place(SourceLocation location)
    {
        if (!location.IsKnown)
        {
            return null;
        }

        var (name, _, firstLine) = _files.Last(file => file.FirstLine <= location.Line);
        return FormattableString.Invariant($"{name}:{location.Line - firstLine + 1}");
    }

    /// <summary>Where a node stands among all others; those without a place come last.</summary>
    public static long Order(SyntaxNode? node) =>
        node is { Location.IsKnown: true } ? ((long)node.Location.Line << 32) + node.Location.Column : long.MaxValue;
}
