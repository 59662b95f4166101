using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>The offices for which something is true, among those that an indicator waits for.</summary>
internal struct OfficeSet(Assessment assessment, Indicator indicator)
{
    private bool[]? _offices;
    private int _count;

    /// <summary>Whether it is true as the indicator rolls up: for every office that is waited for, or for any one.</summary>
    public readonly bool IsMet =>
        _count > 0 && (indicator.RollUp != RollUp.All || _count == assessment.CountReporters(indicator));

    /// <summary>It is true for an office.</summary>
    public void Add(string code)
    {
        var position = assessment.PositionOf(code);
        if (!assessment.IsReporter(indicator, position))
        {
            return;
        }

        _offices ??= new bool[assessment.OfficeCount];
        _count += _offices[position] ? 0 : 1;
        _offices[position] = true;
    }
}
