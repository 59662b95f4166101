using Digital40.Persistence.Paging;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts.Reading;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Facts;

/// <summary>Facts: recorded, corrected, withdrawn, and never overwritten.</summary>
public sealed class FactStore
{
    private readonly IDbContextFactory<StorageContext> _contexts;
    private readonly Writer _writer;
    private readonly Scorers _scorers;

    internal FactStore(IDbContextFactory<StorageContext> contexts, Writer writer, Scorers scorers)
    {
        _contexts = contexts;
        _writer = writer;
        _scorers = scorers;
    }

    /// <summary>Records facts, all or none. A fact without an id is called by its number; new evidence is pending.</summary>
    /// <param name="caller">Who records them.</param>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="facts">1 to 500 facts of any offices.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The facts in the order given; or every error, with the fact's position.</returns>
    public Task<StoreResult<IReadOnlyList<FactVersion>>> RecordAsync(
        Caller caller, int edition, IReadOnlyList<RawFact> facts, CancellationToken cancellationToken = default) =>
        RecordAsync(caller, "facts.record", edition, facts, RecordMode.Report, cancellationToken);

    /// <summary>Looks for what is wrong with facts that might be recorded, and writes nothing.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Every error, with the fact's position, in the order of the facts; empty where they would be recorded now.</returns>
    public async Task<IReadOnlyList<StoreError>> CheckAsync(int edition, IReadOnlyList<RawFact> facts, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return (await FactCheck.OfNewAsync(context, _scorers, RecordMode.Report, edition, facts, cancellationToken)).Errors;
    }

    /// <summary>Takes over facts from a file, all or none, with their evidence as it stands there.</summary>
    /// <param name="caller">Who takes them over.</param>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="facts">1 to 100,000 facts of any offices.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The facts in the order given; or every error, with the fact's position.</returns>
    public Task<StoreResult<IReadOnlyList<FactVersion>>> ImportAsync(
        Caller caller, int edition, IReadOnlyList<RawFact> facts, CancellationToken cancellationToken = default) =>
        RecordAsync(caller, "facts.import", edition, facts, RecordMode.Import, cancellationToken);

    /// <summary>Corrects a fact: the next version takes its place, and its evidence stays with it.</summary>
    /// <param name="caller">Who corrects it.</param>
    /// <param name="fact">The version that is corrected; when another has taken its place meanwhile, the correction is refused.</param>
    /// <param name="content">What it is to say, in full: the same office and indicator, and evidence only where it is new.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<StoreResult<FactVersion>> CorrectAsync(
        Caller caller, FactVersion fact, RawFact content, string reason, CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(
            caller, "fact.correct", (session, token) => new FactCorrection(session, _scorers).CorrectAsync(fact, content, reason, token), cancellationToken);

    /// <summary>Withdraws a fact: nothing takes its place.</summary>
    /// <param name="caller">Who withdraws it.</param>
    /// <param name="fact">The version that is withdrawn; when another has taken its place meanwhile, it is refused.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<StoreResult<FactVersion>> WithdrawAsync(Caller caller, FactVersion fact, string reason, CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(
            caller, "fact.withdraw", (session, token) => new FactCorrection(session, _scorers).WithdrawAsync(fact, reason, token), cancellationToken);

    /// <summary>A page of facts.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="order">What it is sorted by.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="PageCursorException">A cursor is none of the list's in that order.</exception>
    public async Task<Page<StoredFact>> ListAsync(
        FactFilter filter, PageRequest page, FactOrder order = FactOrder.Recorded, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await FactReading.ListAsync(context, filter, page, order, cancellationToken);
    }

    /// <summary>How many facts a filter lets through.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> CountAsync(FactFilter filter, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.Facts.TagWith(QueryTags.FactCount).Where(filter).CountAsync(cancellationToken);
    }

    /// <summary>The last version of each of some facts, whether it holds or was withdrawn; unknown numbers are left out.</summary>
    /// <param name="ids">The facts' numbers; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<StoredFact>> FindAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await FactReading.FindAsync(context, ids, cancellationToken);
    }

    /// <summary>The last version of each of some facts of a province, by what they are called; unknown ones are left out.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="province">The code of the province that their offices belong to.</param>
    /// <param name="references">What they are called: their own ids, or their numbers as <c>#1234</c>; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<StoredFact>> FindAsync(
        int edition, string province, IReadOnlyCollection<string> references, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await FactReading.FindAsync(context, edition, province, references, cancellationToken);
    }

    /// <summary>Every version of some facts by their numbers, the first one first.</summary>
    /// <param name="ids">The facts' numbers; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<long, StoredFact>> VersionsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return (await FactReading.VersionsAsync(context, ids, cancellationToken)).ToLookup(fact => fact.Id);
    }

    /// <summary>Versions of facts as they stood when they had been written, whatever was corrected, attached or decided since.</summary>
    /// <param name="versions">The versions, which exist; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>They in the order given.</returns>
    public async Task<IReadOnlyList<StoredFact>> AsWrittenAsync(IReadOnlyList<FactVersion> versions, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await WrittenFacts.ReadAsync(context, versions, cancellationToken);
    }

    private Task<StoreResult<IReadOnlyList<FactVersion>>> RecordAsync(
        Caller caller, string operation, int edition, IReadOnlyList<RawFact> facts, RecordMode mode, CancellationToken cancellationToken) =>
        _writer.WriteAsync(
            caller, operation, (session, token) => new FactRecording(session, _scorers, mode).RecordAsync(edition, facts, token), cancellationToken);
}
