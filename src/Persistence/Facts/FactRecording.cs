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
        if (scorers.Find(edition)?.Rubric is not { } rubric)
        {
            return Stored.Not<IReadOnlyList<FactVersion>>(FactErrors.NoEdition(edition));
        }

        if (facts.Count < 1 || facts.Count > mode.MostFacts)
        {
            return Stored.Not<IReadOnlyList<FactVersion>>(FactErrors.WrongCount(facts.Count, mode.MostFacts));
        }

        var numbered = facts.Select((fact, index) => FactInputs.Numbered(fact, index, mode)).ToList();
        var check = await FactCheck.RunAsync(session.Context, rubric, numbered, correcting: null, cancellationToken);
        if (check.Sheet is not { } sheet)
        {
            return Stored.Not<IReadOnlyList<FactVersion>>(check.Errors);
        }

        List<FactVersion> versions = [.. sheet.Facts.Select((fact, index) => Add(rubric, fact, facts[index].Id, check.ProvinceOf(fact.Office)))];
        if (!mode.RecordsEach)
        {
            RecordTogether(edition, versions);
        }

        return Stored.As<IReadOnlyList<FactVersion>>(versions);
    }

    private FactVersion Add(Rubric rubric, Fact fact, string? reference, string province)
    {
        var head = new FactHead(session.NextId(), 1, rubric.Year, province, reference.IsBlank() ? null : reference, null, session.At, session.Caller.Subject);
        var row = FactRows.Of(fact, head);
        session.Context.Facts.Add(row);
        EvidenceRows.Add(session, row, fact.Evidence);
        session.Touched.Add(rubric.Year, province, fact.Office);
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
