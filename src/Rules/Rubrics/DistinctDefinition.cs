using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>How many different values of an attribute the counted activities of a window have.</summary>
/// <param name="head">What the measure says of itself.</param>
public sealed class DistinctDefinition(MeasureHead head) : MeasureDefinition(head)
{
    private readonly KeyValuePair<string, string>[] _where = [];

    /// <summary>The code of the indicator, of kind activity.</summary>
    public required string Indicator { get; init; }

    /// <summary>The attribute whose values are counted.</summary>
    public required string Attribute { get; init; }

    /// <summary>The most values there can be; <c>null</c> where the attribute is free.</summary>
    public required int? PossibleValues { get; init; }

    /// <summary>The days that count.</summary>
    public required DateRange Window { get; init; }

    /// <summary>The attribute values an activity must carry, by attribute; empty where all count.</summary>
    public required IReadOnlyDictionary<string, string> Where
    {
        get;
        init
        {
            field = value;
            _where = [.. value];
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Indicators => [Indicator];

    /// <summary>Whether a fact carries the values of <see cref="Where"/>.</summary>
    /// <param name="fact">A fact of the indicator.</param>
    public bool Admits(Fact fact)
    {
        foreach (var (attribute, value) in _where)
        {
            if (fact.Attribute(attribute) != value)
            {
                return false;
            }
        }

        return true;
    }
}
