using Digital40.Api.Locales;
using Digital40.Persistence.Deadlines;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>A deadline with the rubric that it stands in.</summary>
internal sealed record EditionDeadline(Rubric Rubric, Deadline Deadline)
{
    public string Code => Deadline.Code;

    public string Clause => Deadline.Clause;

    public OfficeKind? For => Deadline.For;

    public ScheduleKind Schedule => Deadline.Schedule switch
    {
        OnceSchedule => ScheduleKind.Once,
        MonthlySchedule => ScheduleKind.Monthly,
        _ => ScheduleKind.Undated,
    };

    public DeadlineBasis MetBy => DeadlineNeeds.BasisOf(Rubric, Deadline);

    public int? Day => (Deadline.Schedule as MonthlySchedule)?.Day;

    public DueIn? DueIn => (Deadline.Schedule as MonthlySchedule)?.DueIn;

    public IReadOnlyList<DeadlineOccurrence> Occurrences => Deadline.Occurrences();

    public Channel Recipient => Rubric.Channels.GetValueOrDefault(Deadline.To) ?? Rubric.Recipients[Deadline.To];

    public EditionCriterion? Criterion => Deadline.Criterion is { } code ? new EditionCriterion(Rubric, Rubric.Criterion(code)) : null;

    public IEnumerable<EditionDeadlineLink> WaitsFor => Deadline.Links.Select(link => new EditionDeadlineLink(Rubric, link));

    public string Title(Locale locale) => Deadline.Title.In(locale);
}
