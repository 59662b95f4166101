using Digital40.Rules.Facts.Reading.Checks;

namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Reads a sheet of JSON or YAML: the object with the edition, the offices and the facts.</summary>
internal sealed class SheetNodes
{
    private readonly NodeReader _nodes;
    private readonly FactProblems _problems;
    private readonly ScalarValues _values;
    private readonly ObjectNodes _objects;
    private readonly FactNodes _facts;
    private readonly OfficeNodes _offices;
    private readonly FactReaderLimits _limits;
    private readonly int _edition;
    private readonly RawSheet _sheet;
    private bool _hasEdition;
    private bool _hasFacts;

    /// <summary>Makes a reader of one file.</summary>
    /// <param name="nodes">The file, before its first node.</param>
    /// <param name="sheet">What is read.</param>
    /// <param name="edition">The edition that the facts must be for.</param>
    /// <param name="limits">How many facts there may be.</param>
    /// <param name="problems">What is wrong.</param>
    public SheetNodes(NodeReader nodes, RawSheet sheet, int edition, FactReaderLimits limits, FactProblems problems)
    {
        _nodes = nodes;
        _sheet = sheet;
        _problems = problems;
        _values = new ScalarValues(problems);
        _objects = new ObjectNodes(nodes, problems, _values);
        _offices = new OfficeNodes(nodes, _objects, _values);
        _facts = new FactNodes(nodes, _objects, _values, problems);
        _limits = limits;
        _edition = edition;
    }

    /// <summary>Reads the file to its end.</summary>
    /// <exception cref="ReadingStoppedException">It cannot be read to its end; why is among the problems.</exception>
    public void Read()
    {
        _nodes.Read();
        var place = _nodes.Place;
        if (_objects.Read("file", FieldNames.OfSheet, ReadProperty))
        {
            Need(_hasEdition, "edition", place);
            Need(_hasFacts, "facts", place);
        }

        _nodes.Read();
    }

    private void Need(bool given, string name, SourcePlace place)
    {
        if (!given)
        {
            _problems.Add(FactErrorCodes.PropertyMissing, place, null, $"The file has no {name}.", $"a property '{name}'", "none");
        }
    }

    private void ReadProperty(int field)
    {
        switch (FieldNames.OfSheet.Names[field])
        {
            case "edition":
                ReadEdition();
                break;
            case "offices":
                ReadOffices();
                break;
            case "facts":
                _hasFacts = !_nodes.IsNothing;
                if (_hasFacts)
                {
                    _objects.ReadList("facts", ReadFact);
                }

                break;
            case "sample":
                _sheet.IsSample = _objects.Scalar("sample") is { IsNothing: false } sample && _values.Done("sample", sample) == true;
                break;
            default:
                _sheet.Note = _objects.Scalar("note") is { IsNothing: false } note ? _values.Text("note", note) : null;
                break;
        }
    }

    private void ReadOffices()
    {
        if (!_nodes.IsNothing)
        {
            _sheet.OfficesPlace = _nodes.Place;
            _sheet.Offices = _offices.Read();
        }
    }

    private void ReadEdition()
    {
        _hasEdition = !_nodes.IsNothing;
        if (_hasEdition && _objects.Scalar("edition") is { } scalar && _values.Number("edition", scalar) is { } edition)
        {
            EditionCheck.Check(edition, _edition, scalar.Place, _problems);
        }
    }

    private void ReadFact()
    {
        if (_facts.Read() is { } fact)
        {
            _sheet.Add(fact, _limits.MaximumFacts, _problems);
        }
    }
}
