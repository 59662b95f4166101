using Digital40.Persistence.Model;

namespace Digital40.Persistence.Audit;

/// <summary>Follows the chain from its beginning to the end that was read before the walk; what comes after it was made meanwhile.</summary>
internal sealed class AuditWalk(LedgerRow end)
{
    private const int FarthestMove = 100;
    private readonly List<AuditProblem> _problems = [];
    private readonly List<long> _later = [];
    private byte[] _hash = new byte[32];
    private long _sequence;

    /// <summary>Looks at the next entry.</summary>
    public void Pass(AuditRow row)
    {
        if (row.Sequence < 1)
        {
            Add(row.Sequence, AuditProblemKind.Added);
            return;
        }

        Miss(Math.Min(row.Sequence - 1, end.AuditSequence));
        if (!AuditHash.Of(row).AsSpan().SequenceEqual(row.Hash))
        {
            Add(row.Sequence, StoodElsewhere(row) ? AuditProblemKind.Reordered : AuditProblemKind.Edited);
        }
        else if (row.Sequence == _sequence + 1 && !row.PreviousHash.AsSpan().SequenceEqual(_hash))
        {
            // This entry still says what came before it: it was the other one that was made anew, with a hash that fits.
            Add(Math.Max(_sequence, 1), AuditProblemKind.Edited);
        }

        if (row.Sequence == end.AuditSequence && !row.Hash.AsSpan().SequenceEqual(end.AuditHash))
        {
            Add(row.Sequence, AuditProblemKind.Edited);
        }

        if (row.Sequence > end.AuditSequence)
        {
            _later.Add(row.Sequence);
        }

        (_sequence, _hash) = (row.Sequence, row.Hash);
    }

    /// <summary>Says what was found.</summary>
    /// <param name="last">The last position there may be, as it was read after the walk.</param>
    public AuditVerification End(long last)
    {
        Miss(end.AuditSequence);
        foreach (var added in _later.Where(sequence => sequence > last))
        {
            Add(added, AuditProblemKind.Added);
        }

        return new AuditVerification(end.AuditSequence, Convert.ToHexStringLower(end.AuditHash), _problems);
    }

    /// <summary>The entries after the last one up to a position are gone.</summary>
    private void Miss(long last)
    {
        for (var missing = _sequence + 1; missing <= last && _problems.Count < AuditVerification.MostProblems; missing++)
        {
            Add(missing, AuditProblemKind.Removed);
        }
    }

    /// <summary>Whether the entry is one that was made for a position near by.</summary>
    private static bool StoodElsewhere(AuditRow row)
    {
        for (var sequence = Math.Max(1, row.Sequence - FarthestMove); sequence <= row.Sequence + FarthestMove; sequence++)
        {
            if (AuditHash.Of(row, sequence).AsSpan().SequenceEqual(row.Hash))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds a problem; what is wrong with one entry is told once.</summary>
    private void Add(long sequence, AuditProblemKind kind)
    {
        if (_problems.Count < AuditVerification.MostProblems && (_problems.Count == 0 || _problems[^1].Sequence != sequence))
        {
            _problems.Add(new AuditProblem(sequence, kind));
        }
    }
}
