namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Puts a fact together from the single values of a file, whatever its format.</summary>
internal sealed class RawFactBuilder
{
    private readonly FactProblems _problems;
    private readonly ScalarValues _values;
    private readonly int _problemsBefore;
    private readonly FactOrigin _origin;
    private readonly string?[] _texts = new string?[FieldNames.OfFact.Names.Count];
    private List<RawAttribute>? _attributes;
    private List<Evidence>? _evidence;
    private DateOnly? _date;
    private YearMonth? _month;
    private decimal? _value;
    private decimal? _outOf;
    private decimal? _points;
    private bool? _done;

    public RawFactBuilder(FactProblems problems, ScalarValues values, SourcePlace place)
    {
        _problems = problems;
        _values = values;
        _problemsBefore = problems.Count;
        _origin = new FactOrigin(place);
    }

    /// <summary>Takes one of the parts that are a single value; those that are kept elsewhere it passes over.</summary>
    public void Set(FactField field, in Scalar scalar)
    {
        if (scalar.IsNothing || field is FactField.RecordedBy or FactField.RecordedAt or FactField.Note)
        {
            return;
        }

        _origin.Put(field, scalar.Place);
        if (!TryTake(field, FieldNames.Of(field), scalar))
        {
            _origin.PutUnreadable(field);
        }
    }

    /// <summary>Says that a part could not be read, which is a problem already.</summary>
    public void SetUnreadable(FactField field, SourcePlace place)
    {
        _origin.Put(field, place);
        _origin.PutUnreadable(field);
    }

    public void AddAttribute(string name, in Scalar scalar)
    {
        if (scalar.IsNothing)
        {
            return;
        }

        if (_values.Text($"attribute {Quoted.Clean(name)}", scalar) is { } value)
        {
            (_attributes ??= []).Add(new RawAttribute(name, value) { Place = scalar.Place });
        }
        else
        {
            _origin.PutUnreadable(FactField.Attributes);
        }
    }

    public void AddEvidence(Evidence evidence) => (_evidence ??= []).Add(evidence);

    public RawFact Build()
    {
        var id = _texts[(int)FactField.Id];
        _problems.Identify(_problemsBefore, id);
        return new RawFact
        {
            Id = id,
            Office = _texts[(int)FactField.Office],
            Indicator = _texts[(int)FactField.Indicator],
            Item = _texts[(int)FactField.Item],
            Rater = _texts[(int)FactField.Rater],
            Date = _date,
            Month = _month,
            Value = _value,
            OutOf = _outOf,
            Done = _done,
            Points = _points,
            Attributes = (IReadOnlyList<RawAttribute>?)_attributes ?? [],
            Evidence = (IReadOnlyList<Evidence>?)EvidenceWithChannel() ?? [],
            Line = _origin.Place.Line,
            Origin = _origin,
        };
    }

    private bool TryTake(FactField field, string name, in Scalar scalar) => field switch
    {
        FactField.Date => (_date = _values.Date(name, scalar)) is not null,
        FactField.Month => (_month = _values.Month(name, scalar)) is not null,
        FactField.Value => (_value = _values.Number(name, scalar)) is not null,
        FactField.OutOf => (_outOf = _values.Number(name, scalar)) is not null,
        FactField.Points => (_points = _values.Number(name, scalar)) is not null,
        FactField.Done => (_done = _values.Done(name, scalar)) is not null,
        FactField.Office or FactField.Item => (_texts[(int)field] = _values.Code(name, scalar)) is not null,
        _ => (_texts[(int)field] = _values.Text(name, scalar)) is not null,
    };

    /// <summary>The evidence, each piece without a channel of its own with the fact's.</summary>
    private List<Evidence>? EvidenceWithChannel()
    {
        var channel = _texts[(int)FactField.Channel];
        return channel is null ? _evidence : _evidence?.ConvertAll(evidence => evidence with { Channel = evidence.Channel ?? channel });
    }
}
