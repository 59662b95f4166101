using Digital40.Api.Editions;
using Digital40.Api.Locales;
using Digital40.Api.Offices;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Deadlines;
using Digital40.Persistence.Offices;
using Digital40.Rules.Facts;

namespace Digital40.Api.Deadlines;

/// <summary>The fields of deadlines of offices.</summary>
[ObjectType<OfficeDeadline>]
internal static class OfficeDeadlineType
{
    public static async Task<OfficeRecord> GetOfficeAsync([Parent] OfficeDeadline deadline, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(deadline.Office, cancellationToken) ?? throw new InvalidOperationException("An office is never removed, and who reads its deadlines may read it.");

    public static EditionDeadline GetDeadline([Parent] OfficeDeadline deadline) => new(deadline.Rubric, deadline.Deadline);

    public static string GetTitle([Parent] OfficeDeadline deadline, Locale locale) => deadline.Deadline.Title.In(locale);

    public static DateOnly? GetDue([Parent] OfficeDeadline deadline) => deadline.Item.Due;

    public static string? GetDueLabel([Parent] OfficeDeadline deadline, Locale locale) => DateLabels.Of(deadline.Item.Due, locale);

    public static DateOnly? GetReminder([Parent] OfficeDeadline deadline) => deadline.Item.Reminder;

    public static string? GetReminderLabel([Parent] OfficeDeadline deadline, Locale locale) => DateLabels.Of(deadline.Item.Reminder, locale);

    public static YearMonth? GetMonth([Parent] OfficeDeadline deadline) => deadline.Item.Month;

    public static string? GetMonthLabel([Parent] OfficeDeadline deadline, Locale locale) => DateLabels.Of(deadline.Item.Month, locale);

    public static int? GetDaysLeft([Parent] OfficeDeadline deadline) => deadline.Item.Days;

    public static string? GetMetOnLabel([Parent] OfficeDeadline deadline, Locale locale) => DateLabels.Of(deadline.MetOn, locale);

    public static IEnumerable<EditionDeadlineLink> GetWaitsFor([Parent] OfficeDeadline deadline) => DeadlineNeeds
        .LinksFor(deadline.Rubric, deadline.Deadline, deadline.Item.Month).Select(link => new EditionDeadlineLink(deadline.Rubric, link));

    public static string GetClause([Parent] OfficeDeadline deadline) => deadline.Item.Clause;
}
