using Digital40.Api.Locales;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>An area with the rubric that it stands in.</summary>
internal sealed record EditionArea(Rubric Rubric, Area Area)
{
    public string Code => Area.Code;

    public string Clause => Area.Clause;

    public IEnumerable<EditionCriterion> Criteria => Area.Criteria.Select(criterion => new EditionCriterion(Rubric, criterion));

    public string Title(Locale locale) => Area.Title.In(locale);

    public decimal Max(OfficeKind kind) => Area.MaxFor(kind);
}
