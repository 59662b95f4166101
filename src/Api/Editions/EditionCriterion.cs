using Digital40.Api.Locales;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>A criterion with the rubric that it stands in.</summary>
internal sealed record EditionCriterion(Rubric Rubric, Criterion Criterion)
{
    public string Code => Criterion.Code;

    public string Clause => Criterion.Clause;

    public EditionArea Area => new(Rubric, Rubric.Areas.First(area => area.Code == Criterion.Area));

    public IEnumerable<OfficeKind> Scores => Enum.GetValues<OfficeKind>().Where(Criterion.Scores);

    public IEnumerable<Level> Levels => Criterion.Levels;

    public EditionMeasure? PointsOf => Criterion.PointsOf is { } name ? Of(Criterion.Measure(name)) : null;

    public IEnumerable<EditionDeadline> Deadlines =>
        Rubric.Deadlines.Where(deadline => deadline.Criterion == Criterion.Code).Select(deadline => new EditionDeadline(Rubric, deadline));

    public string Title(Locale locale) => Criterion.Title.In(locale);

    public decimal Max(OfficeKind kind) => Criterion.MaxFor(kind);

    public IEnumerable<EditionMeasure> Measures(OfficeKind? kind) =>
        (kind is { } one ? Criterion.MeasuresFor(one) : Criterion.Measures).Select(Of);

    private EditionMeasure Of(MeasureDefinition measure) => new(Rubric, Criterion, measure);
}
