using Digital40.Persistence.Audit;
using Digital40.Persistence.Changes;
using Digital40.Persistence.Model;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Writing;

/// <summary>One write in its transaction: the instant it happens at, the numbers it takes, what it touches and what is put on record.</summary>
internal sealed class WriteSession
{
    private readonly LedgerRow _ledger;
    private readonly Dictionary<Type, List<object>> _rows = [];

    private WriteSession(StorageContext context, Caller caller, LedgerRow ledger, DateTimeOffset at)
    {
        Context = context;
        Caller = caller;
        _ledger = ledger;
        At = at;
    }

    public StorageContext Context { get; }

    public Caller Caller { get; }

    /// <summary>The instant of everything in this write, in whole microseconds and later than that of every write before.</summary>
    public DateTimeOffset At { get; }

    /// <summary>What has to be scored again before the write is committed.</summary>
    public Touched Touched { get; } = new();

    /// <summary>What is to be published after the commit.</summary>
    public List<Change> Changes { get; } = [];

    /// <summary>Takes the writers' row, and so waits for every writer before.</summary>
    public static async Task<WriteSession> OpenAsync(StorageContext context, Caller caller, TimeProvider time, CancellationToken cancellationToken)
    {
        await context.Ledger.TagWith(QueryTags.LedgerLock)
            .ExecuteUpdateAsync(set => set.SetProperty(ledger => ledger.Writes, ledger => ledger.Writes + 1), cancellationToken);
        var row = await context.Ledger.TagWith(QueryTags.LedgerRead).AsTracking().SingleAsync(cancellationToken);
        var now = InstantMicroseconds.Read(InstantMicroseconds.Write(time.GetUtcNow()));
        var next = row.LastAt.AddMicroseconds(1);
        row.LastAt = now > next ? now : next;
        return new WriteSession(context, caller, row, row.LastAt);
    }

    /// <summary>A number that nothing else in the database has.</summary>
    public long NextId() => _ledger.NextId++;

    /// <summary>Puts a change on record, at the end of the chain.</summary>
    public void Record(AuditDraft draft)
    {
        var row = AuditHash.Link(draft, _ledger.AuditSequence + 1, At, Caller.Subject, _ledger.AuditHash);
        _ledger.AuditSequence = row.Sequence;
        _ledger.AuditHash = row.Hash;
        Insert(row);
    }

    /// <summary>Adds a row that nothing in this write reads through the context before it is saved.</summary>
    public void Insert(object row)
    {
        if (!_rows.TryGetValue(row.GetType(), out var rows))
        {
            _rows.Add(row.GetType(), rows = []);
        }

        rows.Add(row);
    }

    /// <summary>Saves what was changed and added so far.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        await Context.SaveChangesAsync(cancellationToken);
        foreach (var (type, rows) in _rows)
        {
            await RowInserts.InsertAsync(Context, type, rows, cancellationToken);
        }

        _rows.Clear();
    }
}
