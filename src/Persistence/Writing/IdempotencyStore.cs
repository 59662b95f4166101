using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Writing;

/// <summary>The answers that are kept for requests that may come again. They are given by every write; here they are forgotten.</summary>
public sealed class IdempotencyStore
{
    private readonly IDbContextFactory<StorageContext> _contexts;
    private readonly WriteGate _gate;

    internal IdempotencyStore(IDbContextFactory<StorageContext> contexts, WriteGate gate)
    {
        _contexts = contexts;
        _gate = gate;
    }

    /// <summary>Forgets old answers; the same request would be carried out again.</summary>
    /// <param name="before">The instant; answers given earlier are forgotten.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many were forgotten.</returns>
    public async Task<int> ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken = default)
    {
        using (await _gate.EnterAsync(cancellationToken))
        {
            await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
            return await context.IdempotencyKeys.TagWith(QueryTags.IdempotencyForget).Where(answer => answer.At < before)
                .ExecuteDeleteAsync(cancellationToken);
        }
    }
}
