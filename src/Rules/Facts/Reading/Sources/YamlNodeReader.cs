using System.Text;
using YamlDotNet.Core;
using Yaml = YamlDotNet.Core.Events;

namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>
/// Reads YAML by the parser's events, so that nothing is expanded: anchors, aliases, tags, merge keys and further documents are errors.
/// </summary>
internal sealed class YamlNodeReader : NodeReader
{
    private readonly Parser _parser;
    private readonly Stack<Next> _open = new();
    private int _documents;

    public YamlNodeReader(ReadOnlyMemory<byte> utf8, FactProblems problems, int maximumDepth)
        : base(problems, maximumDepth) => _parser = new Parser(new Scanner(new StringReader(Encoding.UTF8.GetString(utf8.Span))));

    // What may come next in an object or list that is open.
    private enum Next
    {
        Item,
        Name,
        Value,
    }

    public override void Read()
    {
        try
        {
            while (!TryTake(_parser.MoveNext() ? _parser.Current : null))
            {
                // The beginnings and ends of the document are no nodes.
            }
        }
        catch (YamlException error)
        {
            Refuse(error, new SourcePlace((int)error.Start.Line, (int)error.Start.Column));
        }
        catch (Exception error) when (IsOfTheScanner(error))
        {
            Refuse(error, Place);
        }
    }

    /// <summary>Whether it is something that the scanner throws, besides its own exceptions, on text that no YAML has.</summary>
    private static bool IsOfTheScanner(Exception error) =>
        error is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException;

    private bool TryTake(Yaml.ParsingEvent? node)
    {
        switch (node)
        {
            case null or Yaml.StreamEnd:
                Put(NodeKind.End, new Scalar(ScalarKind.Null, "", Place));
                return true;
            case Yaml.DocumentStart start when ++_documents > 1:
                Feature(start, "one document", "a second one");
                return false;
            case Yaml.MappingStart or Yaml.SequenceStart:
                Open(node);
                return true;
            case Yaml.MappingEnd or Yaml.SequenceEnd:
                _open.Pop();
                Put(node is Yaml.MappingEnd ? NodeKind.ObjectEnd : NodeKind.ListEnd, Nothing(node));
                return true;
            case Yaml.Scalar or Yaml.AnchorAlias:
                TakeScalar(node);
                return true;
            default:
                return false;
        }
    }

    private void Open(Yaml.ParsingEvent node)
    {
        RefuseFeatures(node);
        if (TakesName())
        {
            throw Problems.Stop(FactErrorCodes.YamlSyntax, PlaceOf(node), "A property has no name.", "a text as its name", "an object or a list");
        }

        var isObject = node is Yaml.MappingStart;
        _open.Push(isObject ? Next.Name : Next.Item);
        Put(isObject ? NodeKind.ObjectStart : NodeKind.ListStart, Nothing(node));
    }

    private void TakeScalar(Yaml.ParsingEvent node)
    {
        RefuseFeatures(node);
        var isName = TakesName();
        var scalar = node is not Yaml.Scalar text ? Nothing(node)
            : new Scalar(isName || text.Style != ScalarStyle.Plain ? ScalarKind.Text : ScalarKind.Plain, text.Value, PlaceOf(node));
        if (isName && scalar is { Kind: ScalarKind.Text, Text: "<<" })
        {
            Feature(node, "properties that are written out", "a merge key");
        }

        Put(isName ? NodeKind.Name : NodeKind.Scalar, scalar);
    }

    private bool TakesName()
    {
        if (_open.Count == 0 || _open.Peek() == Next.Item)
        {
            return false;
        }

        var takesName = _open.Pop() == Next.Name;
        _open.Push(takesName ? Next.Value : Next.Name);
        return takesName;
    }

    private void RefuseFeatures(Yaml.ParsingEvent node)
    {
        if (node is Yaml.AnchorAlias alias)
        {
            Feature(node, "a value that is written out", $"the alias '*{Quoted.Clean(alias.Value.Value)}'");
        }
        else if (node is Yaml.NodeEvent { Anchor: { IsEmpty: false } anchor })
        {
            Feature(node, "a value without an anchor", $"the anchor '&{Quoted.Clean(anchor.Value)}'");
        }
        else if (node is Yaml.NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag })
        {
            Feature(node, "a value without a tag", $"the tag {Quoted.Text(tag.Value)}");
        }
    }

    private void Feature(Yaml.ParsingEvent node, string expected, string found) =>
        Problems.Add(FactErrorCodes.YamlFeature, PlaceOf(node), null, "The file uses a part of YAML that facts do not need.", expected, found);

    private void Refuse(Exception error, SourcePlace place)
    {
        var text = error.InnerException?.Message ?? error.Message;
        var afterPlace = text.LastIndexOf("): ", StringComparison.Ordinal) is var end and >= 0 ? end + 3 : 0;
        var sentence = Quoted.Clean(text[afterPlace..].Trim().TrimEnd('.'));
        var inFile = new SourcePlace(Math.Max(1, place.Line), Math.Max(1, place.Column));
        throw Problems.Stop(FactErrorCodes.YamlSyntax, inFile, "The file is not YAML.", "YAML", sentence);
    }

    private static SourcePlace PlaceOf(Yaml.ParsingEvent node) => new((int)node.Start.Line, (int)node.Start.Column);

    private static Scalar Nothing(Yaml.ParsingEvent node) => new(ScalarKind.Null, "", PlaceOf(node));
}
