using Digital40.Rules.Facts;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>A measure that can be taken of facts by itself, outside a session: what carries no points is watched this way.</summary>
internal interface IFactMeasure
{
    /// <summary>Takes the measure.</summary>
    /// <param name="assessment">For whom and as of when.</param>
    /// <param name="facts">Facts, in the order in which they were reported; those of other indicators are left out.</param>
    Measure Take(Assessment assessment, IEnumerable<Fact> facts);
}
