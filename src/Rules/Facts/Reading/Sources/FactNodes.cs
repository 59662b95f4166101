namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Reads one fact of JSON or YAML.</summary>
internal sealed class FactNodes
{
    private readonly NodeReader _nodes;
    private readonly ObjectNodes _objects;
    private readonly ScalarValues _values;
    private readonly FactProblems _problems;
    private readonly EvidenceNodes _evidence;
    private readonly Action<int> _readField;
    private readonly Action<string> _readAttribute;
    private readonly Action _readEvidence;
    private RawFactBuilder _fact;

    public FactNodes(NodeReader nodes, ObjectNodes objects, ScalarValues values, FactProblems problems)
    {
        _nodes = nodes;
        _objects = objects;
        _values = values;
        _problems = problems;
        _evidence = new EvidenceNodes(nodes, objects, values, problems);
        _fact = new RawFactBuilder(problems, values, default);

        // Made once, so that a large file does not make them for every fact.
        _readField = ReadField;
        _readAttribute = ReadAttribute;
        _readEvidence = ReadEvidence;
    }

    /// <summary>The fact that stands here, or <c>null</c> where something else stands, which is a problem.</summary>
    public RawFact? Read()
    {
        _fact = new RawFactBuilder(_problems, _values, _nodes.Place);
        return _objects.Read("fact", FieldNames.OfFact, _readField) ? _fact.Build() : null;
    }

    private void ReadField(int number)
    {
        var field = (FactField)number;
        var place = _nodes.Place;
        switch (field)
        {
            case FactField.Attributes:
                Keep(_nodes.IsNothing || _objects.ReadAny("attributes", _readAttribute), field, place);
                break;
            case FactField.Evidence:
                Keep(_nodes.IsNothing || _objects.ReadList("evidence", _readEvidence), field, place);
                break;
            default:
                ReadScalar(field, place);
                break;
        }
    }

    private void ReadScalar(FactField field, SourcePlace place)
    {
        if (_objects.Scalar(FieldNames.Of(field)) is not { } scalar)
        {
            _fact.SetUnreadable(field, place);
        }
        else
        {
            _fact.Set(field, scalar);
        }
    }

    private void ReadAttribute(string name)
    {
        if (_objects.Scalar($"attribute {Quoted.Clean(name)}") is { } scalar)
        {
            _fact.AddAttribute(name, scalar);
        }
        else
        {
            _fact.SetUnreadable(FactField.Attributes, _nodes.Place);
        }
    }

    private void ReadEvidence()
    {
        if (_evidence.Read() is { } evidence)
        {
            _fact.AddEvidence(evidence);
        }
    }

    private void Keep(bool readable, FactField field, SourcePlace place)
    {
        if (!readable)
        {
            _fact.SetUnreadable(field, place);
        }
    }
}
