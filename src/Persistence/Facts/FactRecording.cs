using System.Globalization;
using Digital40.Persistence.Audit;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Facts;

/// <summary>Records new facts within a write.</summary>
internal sealed class FactRecording(WriteSession session, Scorers scorers, RecordMode mode)
{
    public async Task<StoreResult<IReadOnlyList<FactVersion>>> RecordAsync(int edition, IReadOnlyList<RawFact> facts, CancellationToken cancellationToken)
    {
        var check = await FactCheck.OfNewAsync(session.Context, scorers, mode, edition, facts, cancellationToken);
        if (check.Sheet is not { } sheet)
        {
            return Stored.Not<IReadOnlyList<FactVersion>>(check.Errors);
        }

        List<FactVersion> versions = [.. sheet.Facts.Select((fact, index) => Add(edition, fact, facts[index].Id, check.ProvinceOf(fact.Office)))];
        if (!mode.RecordsEach)
        {
            RecordTogether(edition, versions);
        }

        return Stored.As<IReadOnlyList<FactVersion>>(versions);
    }

    private FactVersion Add(int edition, Fact fact, string? reference, string province)
    {
        var head = new FactHead(session.NextId(), 1, edition, province, reference.IsBlank() ? null : reference, null, session.At, session.Caller.Subject);
        var row = FactRows.Of(fact, head);
        session.Insert(row);
        EvidenceRows.Add(session, row, fact.Evidence);
        session.Touched.Add(edition, province, fact.Office, fact.Indicator);
        if (mode.RecordsEach)
        {
            session.Record(new AuditDraft("fact.record", "fact", row.Id)
            {
                Office = row.Office, Edition = row.Edition, After = FactRows.Describe(row, fact.Evidence),
            });
        }

        return new FactVersion(row.Id, row.Version);
    }

    private void RecordTogether(int edition, List<FactVersion> versions)
    {
        var (first, last) = (versions[0].Id, versions[^1].Id);
        session.Record(new AuditDraft("facts.import", "fact", first)
        {
            Edition = edition, After = string.Create(CultureInfo.InvariantCulture, $$"""{"first":{{first}},"last":{{last}}}"""),
        });
    }
}
