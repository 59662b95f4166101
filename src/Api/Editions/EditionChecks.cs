using Digital40.Rules.Checking;
using Digital40.Rules.Rubrics;
using System.Collections.Concurrent;

namespace Digital40.Api.Editions;

/// <summary>What can be proven of editions. Proving takes seconds, so each content is proven once, when somebody first asks.</summary>
internal sealed class EditionChecks(EditionStore editions)
{
    private readonly ConcurrentDictionary<int, (string Hash, Lazy<Task<CheckReport>> Report)> _reports = new();

    /// <summary>What is proven of an edition as it stands.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="cancellationToken">Stops waiting; the proof goes on and is there for the next who asks.</param>
    public Task<CheckReport> OfAsync(Edition edition, CancellationToken cancellationToken)
    {
        var (_, report) = _reports.AddOrUpdate(edition.Year, _ => Begin(edition), (_, known) => known.Hash == edition.Hash ? known : Begin(edition));
        return report.Value.WaitAsync(cancellationToken);
    }

    private (string Hash, Lazy<Task<CheckReport>> Report) Begin(Edition edition) =>
        (edition.Hash, new Lazy<Task<CheckReport>>(() => Task.Run(() => EditionChecker.Check(edition, null, PublishedLock.Read(editions.Folder)))));
}
