using Digital40.Rules.Explanations.Duties;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tool.Documents;

/// <summary>A duty that carries no points, for machines.</summary>
/// <param name="Code">The duty's code.</param>
/// <param name="Title">What it is.</param>
/// <param name="Holds">Whether it is kept; <c>null</c> where that is not known.</param>
/// <param name="Text">The same in one sentence.</param>
/// <param name="Clause">Where the document says so.</param>
internal sealed record DutyDocument(string Code, LocalizedText Title, bool? Holds, LocalizedText Text, string Clause)
{
    public static DutyDocument Of(WatchedDuty duty) => new(duty.Code, duty.Title, duty.Holds, duty.Text, duty.Clause);
}
