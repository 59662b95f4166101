using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Explanations.Readings;

/// <summary>How far one office has come with something that is to be done.</summary>
/// <param name="Office">The office's code.</param>
/// <param name="On">The day it was done on, in time and with what evidence is needed; null where it was not.</param>
/// <param name="Late">The first day it was done on after the deadline, where it was not done in time; null otherwise.</param>
/// <param name="IsReported">Whether any fact speaks of it.</param>
internal sealed record OfficeFlag(string Office, DateOnly? On, DateOnly? Late, bool IsReported)
{
    public bool IsDone => On is not null;

    /// <summary>How every office stands that an indicator waits for, the office itself first.</summary>
    /// <param name="assessment">For whom and as of when.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="flags">Its facts that matter: of the item and the month.</param>
    /// <param name="by">The last day it may be done on; null where no date is tested.</param>
    /// <param name="needsEvidence">Whether it counts only with evidence.</param>
    public static IReadOnlyList<OfficeFlag> Of(
        Assessment assessment, Indicator indicator, IEnumerable<Flag> flags, DateOnly? by, bool needsEvidence)
    {
        var byOffice = flags.ToLookup(flag => flag.Office, StringComparer.Ordinal);
        return [.. assessment.ReportersOf(indicator).Select(office => OfOne(office, byOffice[office], by, needsEvidence))];
    }

    /// <summary>Whether it is done as the indicator rolls up: by every office, or by any one.</summary>
    public static bool IsMet(Indicator indicator, IReadOnlyList<OfficeFlag> offices) =>
        offices.Count > 0 && (indicator.RollUp == RollUp.All ? offices.All(office => office.IsDone) : offices.Any(office => office.IsDone));

    /// <summary>How one office stands.</summary>
    public static OfficeFlag OfOne(string office, IEnumerable<Flag> flags, DateOnly? by, bool needsEvidence)
    {
        DateOnly? on = null;
        DateOnly? late = null;
        var isReported = false;
        foreach (var flag in flags)
        {
            isReported = true;
            if (!flag.Done)
            {
                continue;
            }

            if (flag.Date > by)
            {
                late = Earlier(late, flag.Date);
            }
            else if (!needsEvidence || flag.HasEvidence)
            {
                on = Earlier(on, flag.Date);
            }
        }

        return new OfficeFlag(office, on, on is null ? late : null, isReported);
    }

    private static DateOnly Earlier(DateOnly? known, DateOnly day) => known < day ? known.Value : day;
}
