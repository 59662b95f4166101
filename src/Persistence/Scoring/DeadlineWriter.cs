using Digital40.Persistence.Deadlines;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Model;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Scoring;

/// <summary>Brings up to date which deadlines some offices have met, and when: all of them, or those of a part of the edition.</summary>
internal static class DeadlineWriter
{
    public static async Task WriteAsync(
        WriteSession session, Rubric rubric, FactIndex index, IReadOnlyList<Office> offices, RubricPart? part, CancellationToken cancellationToken)
    {
        List<Deadline> deadlines = [.. rubric.Deadlines.Where(deadline => part?.Deadlines.Contains(deadline.Code) ?? true)];
        if (deadlines.Count == 0)
        {
            return;
        }

        var (context, edition) = (session.Context, rubric.Year);
        string[] codes = [.. offices.Select(office => office.Code)];
        var stored = (await context.DeadlinesMet.TagWith(QueryTags.DeadlinesEdit).AsTracking()
                .Where(met => met.Edition == edition && codes.Contains(met.Office)).ToListAsync(cancellationToken))
            .Where(met => part?.Deadlines.Contains(met.Deadline) ?? true).ToList();
        var reports = await context.Reports.TagWith(QueryTags.ReportsSubmitted)
            .Where(report => report.Edition == edition && codes.Contains(report.Office) && report.FirstSubmittedAt != null)
            .Select(report => new { report.Office, report.Month, report.FirstSubmittedAt }).ToListAsync(cancellationToken);
        var forms = await context.InnovationReports.TagWith(QueryTags.InnovationReportsSubmitted)
            .Where(report => report.Edition == edition && codes.Contains(report.Office) && report.Version == 1)
            .Select(report => new { report.Office, report.SubmittedAt }).ToListAsync(cancellationToken);
        foreach (var office in offices)
        {
            var handedIn = new HandedIn(
                reports.Where(report => report.Office == office.Code)
                    .ToDictionary(report => Months.Read(report.Month), report => ScoringDay.LocalDay(report.FirstSubmittedAt!.Value)),
                forms.Where(form => form.Office == office.Code).Select(form => (DateOnly?)ScoringDay.LocalDay(form.SubmittedAt)).SingleOrDefault());
            var met = MetDeadlines.Of(rubric, deadlines, office.Kind, index.FactsOf(office.Code), handedIn);
            Write(context, edition, office.Code, met, stored);
        }
    }

    private static void Write(StorageContext context, int edition, string office, IReadOnlyList<MetDeadline> met, List<DeadlineMetRow> stored)
    {
        var known = stored.Where(row => row.Office == office).ToDictionary(row => (row.Deadline, row.Month));
        foreach (var one in met)
        {
            var month = Months.Write(one.Month) ?? 0;
            if (known.Remove((one.Deadline, month), out var row))
            {
                row.MetOn = one.On;
            }
            else
            {
                context.DeadlinesMet.Add(new DeadlineMetRow { Edition = edition, Office = office, Deadline = one.Deadline, Month = month, MetOn = one.On });
            }
        }

        context.DeadlinesMet.RemoveRange(known.Values);
    }
}
