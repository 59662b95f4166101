using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>The offices for which something is true, by position, among those that an indicator waits for.</summary>
internal struct OfficeSet
{
    private ulong _first;
    private bool[]? _others;
    private int _count;

    /// <summary>Whether it is true as the indicator rolls up: for every office that is waited for, or for any one.</summary>
    public readonly bool IsMet(Assessment assessment, Indicator indicator) =>
        _count > 0 && (indicator.RollUp != RollUp.All || _count == assessment.CountReporters(indicator));

    /// <summary>It is true for the office at a position.</summary>
    public void Add(int position, int offices)
    {
        if (position < 64)
        {
            var bit = 1UL << position;
            _count += (_first & bit) == 0 ? 1 : 0;
            _first |= bit;
            return;
        }

        _others ??= new bool[offices];
        _count += _others[position] ? 0 : 1;
        _others[position] = true;
    }
}
