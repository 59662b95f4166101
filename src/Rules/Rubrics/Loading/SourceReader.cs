using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Digital40.Rules.Rubrics.Loading;

/// <summary>
/// Reads YAML text into source nodes with their places. It goes by the parser's events, so that nothing is expanded: anchors, aliases and merge keys are
/// errors, and depth is bounded.
/// </summary>
internal sealed class SourceReader
{
    private const int MostDepth = 24;
    private static readonly SourceScalar Beginning = new("", 1, 1);
    private readonly Parser _parser;
    private readonly Problems _problems;

    private SourceReader(string text, Problems problems)
    {
        _parser = new Parser(new Scanner(new StringReader(text)));
        _problems = problems;
    }

    /// <summary>Reads a text that is one mapping; <c>null</c> when it is not, which added problems.</summary>
    public static SourceMapping? Read(string text, Problems problems)
    {
        try
        {
            return new SourceReader(text, problems).ReadFile();
        }
        catch (YamlException error)
        {
            problems.Add(RubricErrorCodes.YamlSyntax, Place(error.Start), SourcePath.Root, "YAML", FirstSentence(error));
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // What the scanner throws on bytes that no YAML has.
            problems.Add(RubricErrorCodes.YamlSyntax, Beginning, SourcePath.Root, "YAML", FirstSentence(error));
        }

        return null;
    }

    private static string FirstSentence(Exception error)
    {
        var text = error.InnerException?.Message ?? error.Message;
        var line = text.AsSpan(text.LastIndexOf("): ", StringComparison.Ordinal) is var end and >= 0 ? end + 3 : 0);
        return line.Trim().TrimEnd('.').ToString();
    }

    private static SourceScalar Place(Mark mark) => new("", (int)mark.Line, (int)mark.Column);

    private SourceMapping? ReadFile()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return Refuse(RubricErrorCodes.YamlEmpty, Beginning, "an edition");
        }

        _parser.Consume<DocumentStart>();
        var root = ReadNode(SourcePath.Root, 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            _problems.Add(RubricErrorCodes.YamlDocuments, Place(second.Start), SourcePath.Root, "one document", "a second one");
        }

        return root switch
        {
            SourceMapping mapping => mapping,
            SourceScalar { Text: "" } => Refuse(RubricErrorCodes.YamlEmpty, Beginning, "an edition"),
            _ => Refuse(RubricErrorCodes.NodeKind, root, "a mapping"),
        };
    }

    private SourceMapping? Refuse(string code, SourceNode node, string expected)
    {
        _problems.Add(code, node, SourcePath.Root, expected, node.Described);
        return null;
    }

    private SourceNode ReadNode(SourcePath path, int depth)
    {
        if (_parser.Accept<AnchorAlias>(out var alias))
        {
            _parser.MoveNext();
            var place = Place(alias.Start);
            _problems.Add(RubricErrorCodes.YamlAlias, place, path, "a value written out", $"the alias '*{alias.Value}'");
            return place;
        }

        if (depth >= MostDepth && !_parser.Accept<Scalar>(out _))
        {
            return SkipTooDeep(path);
        }

        if (_parser.Accept<NodeEvent>(out var node) && !node.Anchor.IsEmpty)
        {
            _problems.Add(RubricErrorCodes.YamlAlias, Place(node.Start), path, "a value without an anchor", $"the anchor '&{node.Anchor.Value}'");
        }

        return _parser.Accept<MappingStart>(out _) ? ReadMapping(path, depth)
            : _parser.Accept<SequenceStart>(out _) ? ReadSequence(path, depth)
            : ReadScalar(path);
    }

    private SourceScalar SkipTooDeep(SourcePath path)
    {
        var place = Place(_parser.Current!.Start);
        _problems.Add(RubricErrorCodes.YamlDepth, place, path, $"at most {MostDepth} levels of nesting", "a deeper one");
        _parser.SkipThisAndNestedEvents();
        return place;
    }

    private SourceScalar ReadScalar(SourcePath path)
    {
        var scalar = _parser.Consume<Scalar>();
        return new SourceScalar(scalar.Value, (int)scalar.Start.Line, (int)scalar.Start.Column, Confirm(scalar, path));
    }

    private SourceMapping ReadMapping(SourcePath path, int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<SourceEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(path, depth + 1);
            var step = key is SourceScalar { Text.Length: > 0 } named ? path.Then(named.Text) : path;
            var value = ReadNode(step, depth + 1);
            if (IsUsable(key, step, keys) is { } usable)
            {
                entries.Add(new SourceEntry(usable, value));
            }
        }

        return new SourceMapping(entries, (int)start.Start.Line, (int)start.Start.Column, Confirm(start, path));
    }

    private SourceScalar? IsUsable(SourceNode key, SourcePath path, HashSet<string> keys)
    {
        if (key is not SourceScalar { Text.Length: > 0 } named)
        {
            _problems.Add(RubricErrorCodes.NodeKind, key, path, "a key", key.Described);
            return null;
        }

        if (named.Text == "<<")
        {
            _problems.Add(RubricErrorCodes.YamlAlias, named, path, "a value written out", "a merge key");
            return null;
        }

        if (keys.Add(named.Text))
        {
            return named;
        }

        _problems.Add(RubricErrorCodes.KeyDuplicate, named, path, "each key once", $"'{named.Text}' again");
        return null;
    }

    private SourceSequence ReadSequence(SourcePath path, int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<SourceNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(path.Then(SourceSequence.PlaceName(items.Count)), depth + 1));
        }

        return new SourceSequence(items, (int)start.Start.Line, (int)start.Start.Column, Confirm(start, path));
    }

    private bool Confirm(NodeEvent node, SourcePath path)
    {
        if (node.Tag.IsEmpty || node.Tag.IsNonSpecific)
        {
            return false;
        }

        if (node.Tag.Value == "!confirm")
        {
            return true;
        }

        _problems.Add(RubricErrorCodes.YamlTag, Place(node.Start), path, "no tag but !confirm", $"'{node.Tag.Value}'");
        return false;
    }
}
