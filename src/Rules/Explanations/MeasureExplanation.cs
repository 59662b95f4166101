using Digital40.Rules.Explanations.Details;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Explanations.Verdicts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations;

/// <summary>Why a measure has its value: thresholds, facts, and what it is made of. Everything is worked out when it is first asked for.</summary>
public sealed class MeasureExplanation
{
    private readonly Voice _voice;
    private readonly Measure _measure;
    private readonly Func<IReadOnlyList<ThresholdExplanation>> _thresholds;

    internal MeasureExplanation(Voice voice, Measure measure, Func<IReadOnlyList<ThresholdExplanation>> thresholds)
    {
        _voice = voice;
        _measure = measure;
        _thresholds = thresholds;
    }

    /// <summary>The measure's key, unique in the rubric, such as <c>1.1/sessions</c>.</summary>
    public string Key => _measure.Key;

    /// <summary>Its name within the criterion.</summary>
    public string Name => _measure.Definition.Name;

    /// <summary>What it is called.</summary>
    public LocalizedText Label => _measure.Definition.Label;

    /// <summary>What it is counted in.</summary>
    public Unit Unit => _measure.Definition.Unit;

    /// <summary>The word for the unit after a number.</summary>
    public LocalizedText UnitLabel => _measure.Definition.UnitLabel;

    /// <summary>Where the document says so.</summary>
    public string Clause => _measure.Definition.Clause;

    /// <summary>
    /// The value in <see cref="Unit"/>, for machines; null where there is none or nothing was reported. The 28th digit may be rounded: thresholds are tested
    /// exactly.
    /// </summary>
    public decimal? Value => Reporting == Reporting.NotReported || _measure.Value is not { } value ? null : Numbers.Plain(value);

    /// <summary>How much of it has been reported.</summary>
    public Reporting Reporting => _measure.Reporting;

    /// <summary>The value in words, such as <c>3 times</c>, <c>95 % (950 / 1,000)</c>, no closed month yet, not reported.</summary>
    public LocalizedText ValueText => field ??= ValueTexts.Of(_voice, _measure);

    /// <summary>The label with the value.</summary>
    public LocalizedText Text => field ??= _voice.Of(Label, ValueText);

    /// <summary>How much has been reported, in words.</summary>
    public LocalizedText StateText => field ??= _voice.Say(StateTexts.Of(Reporting));

    /// <summary>What each level, step and part asks of it, lowest first; empty where nothing does.</summary>
    public IReadOnlyList<ThresholdExplanation> Thresholds => field ??= _thresholds();

    /// <summary>The facts it rests on with a verdict each, the office's own before its districts', each in the order in which they were reported; empty where it rests on other measures.</summary>
    public IReadOnlyList<FactExplanation> Facts => field ??= ExplainFacts();

    /// <summary>What the value is made of: items, steps, parts, months, forms, raters; empty for a plain count.</summary>
    public IReadOnlyList<Detail> Details => field ??= DetailBuilder.Of(_voice, _measure, Thresholds);

    /// <summary>What each office adds, the office itself first; empty for a district and where only the office's own facts are taken.</summary>
    public IReadOnlyList<Detail> Offices => field ??= OfficeDetails.Of(_voice, _measure);

    /// <summary>The names of the measures it rests on; empty where it rests on facts.</summary>
    public IReadOnlyList<string> RestsOn => _measure.Definition.RestsOn;

    private FactExplanation[] ExplainFacts()
    {
        var rulings = Rulings.Of(_measure);
        return [.. _measure.Facts.Select((fact, position) => new FactExplanation(_voice, fact, rulings[position]))];
    }
}
