using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Digital40.Rules.Drafting;

/// <summary>Reads a YAML text into nodes that know their places. The text has been read as an edition or as cases before, and so is not too deep.</summary>
internal sealed class YamlReader
{
    private readonly Parser _parser;

    private YamlReader(string text) => _parser = new Parser(new Scanner(new StringReader(text)));

    /// <summary>The one document of a text.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public static YamlNode Read(string text)
    {
        var reader = new YamlReader(text);
        reader._parser.Consume<StreamStart>();
        reader._parser.Consume<DocumentStart>();
        return reader.ReadNode([], null);
    }

    private YamlNode ReadNode(IReadOnlyList<string> path, Mark? keyEnd)
    {
        var node = _parser.Consume<NodeEvent>();
        var (start, end) = ((int)node.Start.Index, (int)node.End.Index);
        var key = (int?)keyEnd?.Index;
        return node switch
        {
            Scalar scalar => new YamlNode(path, scalar.Value, scalar.Style == ScalarStyle.Plain, start, end, key, !scalar.Tag.IsEmpty, []),
            MappingStart mapping => new YamlNode(path, null, false, start, end, key, !mapping.Tag.IsEmpty, ReadMapping(path)),
            SequenceStart sequence => new YamlNode(path, null, false, start, end, key, !sequence.Tag.IsEmpty, ReadSequence(path)),
            _ => new YamlNode(path, null, false, start, end, key, true, []),
        };
    }

    private List<YamlNode> ReadMapping(IReadOnlyList<string> path)
    {
        var children = new List<YamlNode>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = _parser.Consume<Scalar>();
            children.Add(ReadNode([.. path, key.Value], key.End));
        }

        return children;
    }

    private List<YamlNode> ReadSequence(IReadOnlyList<string> path)
    {
        var children = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            children.Add(ReadNode(path, null));
        }

        return children;
    }
}
