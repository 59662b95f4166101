using Digital40.Api.Locales;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>An indicator with the rubric that it stands in.</summary>
internal sealed record EditionIndicator(Rubric Rubric, Indicator Indicator)
{
    public string Code => Indicator.Code;

    public IndicatorKind Kind => Indicator.Kind;

    public string Clause => Indicator.Clause;

    public RollUp RollUp => Indicator.RollUp;

    public Reporters Reporters => Indicator.Reporters;

    public Period Period => Indicator.Period;

    public bool IsOutOfRequired => Indicator.OutOfRequired;

    public bool IsEvidenceRequired => Indicator.EvidenceRequired;

    public IReadOnlyList<int> AllowedPoints => Indicator.AllowedPoints;

    public IEnumerable<IndicatorAttribute> Attributes => Indicator.Attributes.Values;

    public IEnumerable<IndicatorItem> Items => Indicator.Items.Values;

    public IEnumerable<EditionMeasure> Measures =>
        from criterion in Rubric.Criteria
        from measure in criterion.Measures
        where measure.Indicators.Contains(Code)
        select new EditionMeasure(Rubric, criterion, measure);

    public string Title(Locale locale) => Indicator.Title.In(locale);
}
