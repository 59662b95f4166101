using Digital40.Api.Locales;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>A measure with the rubric that it stands in.</summary>
/// <param name="Rubric">The rubric.</param>
/// <param name="Parent">The criterion that it belongs to; null for the measure of a duty.</param>
/// <param name="Formula">What is computed, as data.</param>
internal sealed record EditionMeasure(Rubric Rubric, Criterion? Parent, MeasureDefinition Formula)
{
    public string Name => Formula.Name;

    public Unit Unit => Formula.Unit;

    public string Clause => Formula.Clause;

    public OfficeKind? For => Formula.For;

    public IReadOnlyList<string> RestsOn => Formula.RestsOn;

    public EditionCriterion? Criterion => Parent is null ? null : new EditionCriterion(Rubric, Parent);

    public IEnumerable<EditionIndicator> Indicators => Formula.Indicators.Select(code => new EditionIndicator(Rubric, Rubric.Indicators[code]));

    public IEnumerable<Threshold> Thresholds =>
        from level in Parent?.Levels ?? []
        from condition in level.Conditions
        where condition.Measure == Name
        select new Threshold(level, condition);

    public string Label(Locale locale) => Formula.Label.In(locale);

    public string UnitLabel(Locale locale) => Formula.UnitLabel.In(locale);
}
