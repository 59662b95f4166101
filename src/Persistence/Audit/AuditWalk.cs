using Digital40.Persistence.Model;

namespace Digital40.Persistence.Audit;

/// <summary>Follows the chain from its beginning.</summary>
internal sealed class AuditWalk
{
    private const int FarthestMove = 100;
    private readonly List<AuditProblem> _problems = [];
    private byte[] _hash = new byte[32];
    private long _sequence;

    /// <summary>Looks at the next entry.</summary>
    public void Pass(AuditRow row, long end)
    {
        for (var missing = _sequence + 1; missing < row.Sequence && missing <= end && _problems.Count < AuditVerification.MostProblems; missing++)
        {
            Add(missing, AuditProblemKind.Removed);
        }

        var follows = row.Sequence == _sequence + 1;
        if (!AuditHash.Of(row).AsSpan().SequenceEqual(row.Hash))
        {
            Add(row.Sequence, StoodElsewhere(row) ? AuditProblemKind.Reordered : AuditProblemKind.Edited);
        }
        else if (follows && !row.PreviousHash.AsSpan().SequenceEqual(_hash) && !IsLast(row.Sequence - 1))
        {
            Add(row.Sequence, AuditProblemKind.Reordered);
        }

        (_sequence, _hash) = (row.Sequence, row.Hash);
    }

    /// <summary>Compares with where the chain should end.</summary>
    public AuditVerification End(LedgerRow end)
    {
        for (var missing = _sequence + 1; missing <= end.AuditSequence && _problems.Count < AuditVerification.MostProblems; missing++)
        {
            Add(missing, AuditProblemKind.Removed);
        }

        if (_sequence == end.AuditSequence && _problems.Count == 0 && !_hash.AsSpan().SequenceEqual(end.AuditHash))
        {
            Add(_sequence, AuditProblemKind.Edited);
        }

        return new AuditVerification(end.AuditSequence, Convert.ToHexStringLower(end.AuditHash), _problems);
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

    /// <summary>Whether the last problem was the entry before: what follows it need not be told again.</summary>
    private bool IsLast(long sequence) => _problems.Count > 0 && _problems[^1].Sequence == sequence;

    private void Add(long sequence, AuditProblemKind kind)
    {
        if (_problems.Count < AuditVerification.MostProblems)
        {
            _problems.Add(new AuditProblem(sequence, kind));
        }
    }
}
