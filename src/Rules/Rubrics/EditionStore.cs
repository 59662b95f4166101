using System.Collections.Immutable;
using System.Globalization;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Rubrics;

/// <summary>
/// The editions of a folder, one subfolder a year. A reload takes up what is valid and refuses what is not, keeping the last good edition. Reading takes
/// no lock and sees either all of a reload or nothing of it.
/// </summary>
public sealed class EditionStore
{
    private readonly Lock _reloading = new();
    private volatile Snapshot _snapshot = new(ImmutableSortedDictionary<int, Edition>.Empty, ImmutableSortedDictionary<int, ImmutableArray<RubricError>>.Empty);

    /// <summary>Opens a folder of editions and loads it.</summary>
    /// <param name="folder">The folder; <c>null</c> for the editions that came with the program.</param>
    public EditionStore(string? folder = null)
    {
        Folder = Path.GetFullPath(folder ?? Path.Combine(AppContext.BaseDirectory, "Editions"));
        Reload();
    }

    /// <summary>A valid change has been taken up. Raised on the thread that reloads, after readers can see it.</summary>
    public event EventHandler<EditionChange>? Changed;

    /// <summary>A change has been refused; the last good edition stays. Raised on the thread that reloads, once for each different set of errors.</summary>
    public event EventHandler<EditionChange>? Refused;

    /// <summary>The folder that holds the editions' folders.</summary>
    public string Folder { get; }

    /// <summary>The years that have an edition, earliest first; may be empty.</summary>
    public IEnumerable<int> Years => _snapshot.Editions.Keys;

    /// <summary>The editions, earliest year first; may be empty.</summary>
    public IEnumerable<Edition> Editions => _snapshot.Editions.Values;

    /// <summary>Why the content of some folders is refused now, by year; empty when all of it is served.</summary>
    public IReadOnlyDictionary<int, ImmutableArray<RubricError>> Errors => _snapshot.Errors;

    /// <summary>The edition of a year, or <c>null</c> where there has never been a good one.</summary>
    /// <param name="year">The Buddhist-era year.</param>
    public Edition? Find(int year) => _snapshot.Editions.GetValueOrDefault(year);

    /// <summary>Reads the folder again.</summary>
    /// <returns>What changed or was refused, earliest year first; empty when nothing is new.</returns>
    public IReadOnlyList<EditionChange> Reload()
    {
        var changes = new List<EditionChange>();
        lock (_reloading)
        {
            // Years have nothing in common, and a start has all of them to read: they are read at once, and taken up in their order.
            _snapshot = YearsToRead().AsParallel().AsOrdered().Select(year => (Year: year, Result: Load(year))).ToList()
                .Aggregate(_snapshot, (snapshot, read) => TakeUp(snapshot, read.Year, read.Result, changes));
        }

        foreach (var change in changes)
        {
            (change.Accepted ? Changed : Refused)?.Invoke(this, change);
        }

        return changes;
    }

    private static int? YearOf(string folder) =>
        int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <summary>The years in the folder and those already served: a folder that is gone takes no edition away.</summary>
    private IReadOnlyList<int> YearsToRead()
    {
        try
        {
            return [.. Directory.GetDirectories(Folder).Select(YearOf).OfType<int>().Union(_snapshot.Editions.Keys).Order()];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [.. _snapshot.Editions.Keys];
        }
    }

    private EditionLoadResult Load(int year) => EditionLoader.Load(Path.Combine(Folder, year.ToString(CultureInfo.InvariantCulture)));

    private static Snapshot TakeUp(Snapshot snapshot, int year, EditionLoadResult result, List<EditionChange> changes)
    {
        var served = snapshot.Editions.GetValueOrDefault(year);
        if (result.Edition is not { } edition)
        {
            if (!snapshot.Errors.GetValueOrDefault(year, []).SequenceEqual(result.Errors))
            {
                changes.Add(new EditionChange(year, served, result.Errors));
            }

            return snapshot with { Errors = snapshot.Errors.SetItem(year, [.. result.Errors]) };
        }

        if (edition.Hash == served?.Hash)
        {
            return snapshot with { Errors = snapshot.Errors.Remove(year) };
        }

        changes.Add(new EditionChange(year, edition, []));
        return new Snapshot(snapshot.Editions.SetItem(year, edition), snapshot.Errors.Remove(year));
    }

    private sealed record Snapshot(ImmutableSortedDictionary<int, Edition> Editions, ImmutableSortedDictionary<int, ImmutableArray<RubricError>> Errors);
}
