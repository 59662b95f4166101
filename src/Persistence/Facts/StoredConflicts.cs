using Digital40.Persistence.Model;
using Digital40.Persistence.Reports;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Facts;

/// <summary>Finds what new facts may not be written next to: the same figure, the same judgement, the same id, an approved month.</summary>
internal static class StoredConflicts
{
    public static async Task<List<StoreError>> FindAsync(
        StorageContext context, Rubric rubric, IReadOnlyList<RawFact> facts, Dictionary<string, string> provinces, long? correcting,
        CancellationToken cancellationToken)
    {
        var taken = await TakenAsync(context, rubric, facts, correcting, cancellationToken);
        var approved = await ApprovedMonthsAsync(context, rubric.Year, facts, cancellationToken);
        var references = correcting is null ? await ReferencesAsync(context, rubric.Year, facts, provinces, cancellationToken) : [];
        List<StoreError> errors = [];
        foreach (var (index, fact) in facts.Index())
        {
            if (FactKey.Of(rubric, fact) is { } key && taken.TryGetValue(key, out var code))
            {
                errors.Add(new StoreError(code, "There is such a fact already.", "a correction of that fact", key.ToString(), index, key.Field));
            }

            if (MonthOf(fact) is { } month && fact.Office is { } office && approved.Contains((office, month)))
            {
                errors.Add(Approved(month, index, fact.Month is null ? "date" : "month"));
            }

            if (fact.Id is { } id && fact.Office is { } reporter && provinces.TryGetValue(reporter, out var province) && references.Contains((province, id)))
            {
                errors.Add(new StoreError(FactErrorCodes.IdDuplicate, "The id is taken.", "an id that no other fact of the province has", id, index, "id"));
            }
        }

        return errors;
    }

    /// <summary>That a month is approved.</summary>
    public static StoreError Approved(int month, int? index, string? field = null) => new(
        StoreErrorCodes.MonthApproved, "The report of the month is approved.", "a report that is returned first", Months.Read(month).ToString(), index, field);

    /// <summary>The months of some offices whose reports are approved.</summary>
    public static async Task<HashSet<(string Office, int Month)>> ApprovedMonthsAsync(
        StorageContext context, int edition, IReadOnlyCollection<string> offices, CancellationToken cancellationToken)
    {
        HashSet<(string Office, int Month)> months = [];
        foreach (var chunk in offices.Chunk(500))
        {
            var found = await context.Reports.TagWith(QueryTags.ReportsApproved)
                .Where(report => report.Edition == edition && chunk.Contains(report.Office) && report.State == ReportState.Approved)
                .Select(report => new { report.Office, report.Month }).ToListAsync(cancellationToken);
            months.UnionWith(found.Select(report => (report.Office, report.Month)));
        }

        return months;
    }

    private static Task<HashSet<(string Office, int Month)>> ApprovedMonthsAsync(
        StorageContext context, int edition, IReadOnlyList<RawFact> facts, CancellationToken cancellationToken) =>
        ApprovedMonthsAsync(context, edition, [.. facts.Select(fact => fact.Office).OfType<string>().Distinct(StringComparer.Ordinal)], cancellationToken);

    private static int? MonthOf(RawFact fact) =>
        fact.Month is { Month: >= 1 and <= 12 } month ? Months.Write(month) : fact.Date is { } date ? Months.Write(YearMonth.Of(date)) : null;

    private static async Task<Dictionary<FactKey, string>> TakenAsync(
        StorageContext context, Rubric rubric, IReadOnlyList<RawFact> facts, long? correcting, CancellationToken cancellationToken)
    {
        var keys = facts.Select(fact => FactKey.Of(rubric, fact)).OfType<FactKey>().ToList();
        string[] indicators = [.. keys.Select(key => key.Indicator).Distinct(StringComparer.Ordinal)];
        Dictionary<FactKey, string> taken = [];
        foreach (var offices in keys.Select(key => key.Office).Distinct(StringComparer.Ordinal).Chunk(500))
        {
            var stored = await context.Facts.TagWith(QueryTags.FactsComparable)
                .Where(fact => offices.Contains(fact.Office) && fact.Edition == rubric.Year && fact.ClosedAt == null && indicators.Contains(fact.Indicator))
                .Where(fact => fact.Id != correcting).Select(FactRows.ToContent).ToListAsync(cancellationToken);
            foreach (var fact in stored)
            {
                taken[FactKey.Of(fact)] = fact.Kind == FactKind.Judgement ? FactErrorCodes.JudgementDuplicate : FactErrorCodes.FigureDuplicate;
            }
        }

        return taken;
    }

    private static async Task<HashSet<(string Province, string Reference)>> ReferencesAsync(
        StorageContext context, int edition, IReadOnlyList<RawFact> facts, Dictionary<string, string> provinces, CancellationToken cancellationToken)
    {
        HashSet<(string, string)> found = [];
        string[] within = [.. provinces.Values.Distinct(StringComparer.Ordinal)];
        foreach (var ids in facts.Select(fact => fact.Id!).Where(id => id[0] != FactReference.Mark).Chunk(500))
        {
            foreach (var codes in within.Chunk(100))
            {
                var known = await context.Facts.TagWith(QueryTags.FactReferences)
                    .Where(fact => fact.Edition == edition && codes.Contains(fact.Province) && ids.Contains(fact.Reference) && fact.Version == 1)
                    .Select(fact => new { fact.Province, fact.Reference }).ToListAsync(cancellationToken);
                found.UnionWith(known.Select(fact => (fact.Province, fact.Reference!)));
            }
        }

        return found;
    }
}
