using Digital40.Rules.Facts.Reading.Values;

namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Reads one piece of evidence of JSON or YAML: its url alone, or an object with url, status and channel.</summary>
internal sealed class EvidenceNodes
{
    private readonly NodeReader _nodes;
    private readonly ObjectNodes _objects;
    private readonly ScalarValues _values;
    private readonly FactProblems _problems;
    private readonly Action<int> _readField;
    private readonly string?[] _parts = new string?[3];
    private EvidenceStatus _status;
    private bool _unreadable;

    public EvidenceNodes(NodeReader nodes, ObjectNodes objects, ScalarValues values, FactProblems problems)
    {
        _nodes = nodes;
        _objects = objects;
        _values = values;
        _problems = problems;
        _readField = ReadField;
    }

    /// <summary>The evidence that stands here, or <c>null</c> after a problem.</summary>
    public Evidence? Read()
    {
        Array.Clear(_parts);
        _status = EvidenceStatus.Pending;
        _unreadable = false;
        var place = _nodes.Place;
        if (_nodes.Kind == NodeKind.ObjectStart)
        {
            _objects.Read("evidence", FieldNames.OfEvidence, _readField);
        }
        else
        {
            ReadField(0);
        }

        if (_unreadable)
        {
            return null;
        }

        if (string.IsNullOrEmpty(_parts[0]))
        {
            _problems.Add(FactErrorCodes.EvidenceUrlMissing, place, null, "A piece of evidence has no url.", "where it is to be found", "nothing");
            return null;
        }

        return new Evidence(_parts[0]!, _status, _parts[2]);
    }

    private void ReadField(int field)
    {
        var name = FieldNames.OfEvidence.Names[field];
        if (_objects.Scalar(name) is not { } scalar)
        {
            _unreadable = true;
        }
        else if (!scalar.IsNothing)
        {
            _parts[field] = _values.Text(name, scalar);
            _unreadable |= _parts[field] is null || (name == "status" && !TryTakeStatus(_parts[field]!, scalar));
        }
    }

    private bool TryTakeStatus(string word, in Scalar scalar)
    {
        if (EvidenceText.StatusOf(word) is not { } status)
        {
            EvidenceText.RefuseStatus(word, scalar.Place, _problems);
            return false;
        }

        _status = status;
        return true;
    }
}
