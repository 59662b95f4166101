using System.Diagnostics;
using Digital40.Persistence.Changes;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Writing;

/// <summary>
/// Carries out writes: one transaction each, which holds the change, the scores it touches, their history and the audit entries, or nothing at all.
/// </summary>
internal sealed class Writer(
    IDbContextFactory<StorageContext> contexts, WriteGate gate, ScorePipeline pipeline, ChangeFeed feed, TimeProvider time)
{
    /// <summary>Carries out a write.</summary>
    /// <param name="caller">Who writes.</param>
    /// <param name="operation">What it is called, for repeated requests.</param>
    /// <param name="work">The write; what it returns decides whether anything is stored.</param>
    /// <param name="cancellationToken">Gives up; once the commit has begun it is finished.</param>
    public async Task<StoreResult<T>> WriteAsync<T>(
        Caller caller, string operation, Func<WriteSession, CancellationToken, Task<StoreResult<T>>> work, CancellationToken cancellationToken)
        where T : class
    {
        using var activity = WriteTelemetry.Start(operation);
        var started = Stopwatch.GetTimestamp();
        var result = await CarryOutAsync(caller, operation, work, cancellationToken);
        WriteTelemetry.Measure(operation, result, Stopwatch.GetElapsedTime(started));
        feed.Publish(result.Changes);
        return result;
    }

    private async Task<StoreResult<T>> CarryOutAsync<T>(
        Caller caller, string operation, Func<WriteSession, CancellationToken, Task<StoreResult<T>>> work, CancellationToken cancellationToken)
        where T : class
    {
        using (await gate.EnterAsync(cancellationToken))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var session = await WriteSession.OpenAsync(context, caller, time, cancellationToken);
            if (await Answers.FindAsync<T>(session, operation, cancellationToken) is { } known)
            {
                return known;
            }

            var result = await work(session, cancellationToken);
            if (!result.IsStored)
            {
                return result;
            }

            await FinishAsync(session, operation, result.Value, cancellationToken);
            await transaction.CommitAsync(CancellationToken.None);
            return new StoreResult<T>(result.Value, []) { Changes = session.Changes };
        }
    }

    private async Task FinishAsync<T>(WriteSession session, string operation, T value, CancellationToken cancellationToken)
        where T : class
    {
        await session.SaveAsync(cancellationToken);
        await pipeline.RescoreAsync(session, cancellationToken);
        Answers.Keep(session, operation, value);
        await session.SaveAsync(cancellationToken);
    }
}
