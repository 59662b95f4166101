namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Reads JSON or YAML node by node, so that one reader of sheets serves both and no tree of the file is ever built.</summary>
internal abstract class NodeReader(FactProblems problems, int maximumDepth)
{
    private int _depth;

    /// <summary>What stands here.</summary>
    public NodeKind Kind { get; private set; }

    /// <summary>The property's name or the single value that stands here.</summary>
    public Scalar Scalar { get; private set; }

    /// <summary>Where it stands.</summary>
    public SourcePlace Place => Scalar.Place;

    /// <summary>Whether a null or a blank value stands here: nothing is supplied.</summary>
    public bool IsNothing => Kind == NodeKind.Scalar && Scalar.IsNothing;

    /// <summary>What stands here in a few words, for an error's "found".</summary>
    public string Described => Kind switch
    {
        NodeKind.ObjectStart => "an object",
        NodeKind.ListStart => "a list",
        _ => Scalar.IsNothing ? "nothing" : Scalar.Described,
    };

    protected FactProblems Problems { get; } = problems;

    /// <summary>A reader of JSON or YAML, before its first node.</summary>
    public static NodeReader Of(FactFormat format, ReadOnlyMemory<byte> utf8, FactProblems problems, int maximumDepth) => format == FactFormat.Json
        ? new JsonNodeReader(utf8, problems, maximumDepth)
        : new YamlNodeReader(utf8, problems, maximumDepth);

    /// <summary>Goes on to what comes next.</summary>
    /// <exception cref="ReadingStoppedException">The file cannot be read further; why is among the problems.</exception>
    public abstract void Read();

    /// <summary>Passes over the value that stands here, and stays on its end.</summary>
    public void Skip()
    {
        var outside = _depth - (Kind is NodeKind.ObjectStart or NodeKind.ListStart ? 1 : 0);
        while (_depth > outside)
        {
            Read();
        }
    }

    protected void Put(NodeKind kind, in Scalar scalar)
    {
        Kind = kind;
        Scalar = scalar;
        _depth += kind switch
        {
            NodeKind.ObjectStart or NodeKind.ListStart => 1,
            NodeKind.ObjectEnd or NodeKind.ListEnd => -1,
            _ => 0,
        };
        if (_depth > maximumDepth)
        {
            throw Problems.Stop(
                FactErrorCodes.DepthExceeded, Place, "The file is nested too deeply.", $"at most {maximumDepth} levels", "a deeper one");
        }
    }
}
