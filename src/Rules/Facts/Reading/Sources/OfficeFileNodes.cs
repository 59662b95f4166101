namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Reads the offices of a JSON or YAML file, and passes over its facts.</summary>
internal sealed class OfficeFileNodes
{
    private readonly NodeReader _nodes;
    private readonly RawSheet _sheet;
    private readonly ScalarValues _values;
    private readonly ObjectNodes _objects;

    /// <summary>Makes a reader of one file, before its first node.</summary>
    public OfficeFileNodes(NodeReader nodes, RawSheet sheet, FactProblems problems)
    {
        _nodes = nodes;
        _sheet = sheet;
        _values = new ScalarValues(problems);
        _objects = new ObjectNodes(nodes, problems, _values);
    }

    /// <summary>Reads the file to its end.</summary>
    /// <exception cref="ReadingStoppedException">It cannot be read to its end; why is among the problems.</exception>
    public void Read()
    {
        _nodes.Read();
        _sheet.OfficesPlace = _nodes.Place;
        _objects.Read("file", FieldNames.OfSheet, ReadProperty);
        _nodes.Read();
    }

    private void ReadProperty(int field)
    {
        switch (FieldNames.OfSheet.Names[field])
        {
            case "offices" when !_nodes.IsNothing:
                _sheet.OfficesPlace = _nodes.Place;
                _sheet.Offices = new OfficeNodes(_nodes, _objects, _values).Read();
                break;
            case "sample":
                _sheet.IsSample = _objects.Scalar("sample") is { IsNothing: false } sample && _values.Done("sample", sample) == true;
                break;
            default:
                _nodes.Skip();
                break;
        }
    }
}
