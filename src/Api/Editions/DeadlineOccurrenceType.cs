using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of dates of deadlines.</summary>
[ObjectType<DeadlineOccurrence>]
internal static class DeadlineOccurrenceType
{
    public static string GetDueLabel([Parent] DeadlineOccurrence occurrence, Locale locale) => DateLabels.Of(occurrence.Due, locale);

    public static string? GetReminderLabel([Parent] DeadlineOccurrence occurrence, Locale locale) => DateLabels.Of(occurrence.Reminder, locale);

    public static string? GetMonthLabel([Parent] DeadlineOccurrence occurrence, Locale locale) => DateLabels.Of(occurrence.Month, locale);
}
