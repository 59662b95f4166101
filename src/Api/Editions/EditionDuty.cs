using Digital40.Api.Locales;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>A duty with the rubric that it stands in.</summary>
internal sealed record EditionDuty(Rubric Rubric, Duty Duty)
{
    public string Code => Duty.Code;

    public string Clause => Duty.Clause;

    public OfficeKind? For => Duty.For;

    public EditionMeasure? Measure => Duty.Measure is { } measure ? new EditionMeasure(Rubric, null, measure) : null;

    public Condition? Condition => Duty.Condition;

    public string Title(Locale locale) => Duty.Title.In(locale);
}
