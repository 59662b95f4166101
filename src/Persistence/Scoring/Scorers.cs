using System.Runtime.CompilerServices;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Persistence.Scoring;

/// <summary>The editions with their compiled rules: each rubric's are compiled once.</summary>
/// <param name="editions">The editions.</param>
public sealed class Scorers(EditionStore editions)
{
    private readonly ConditionalWeakTable<Rubric, Scorer> _scorers = [];

    /// <summary>The editions.</summary>
    public EditionStore Editions => editions;

    /// <summary>The scorer of an edition as it is in force; null where there is no such edition.</summary>
    /// <param name="year">The Buddhist-era year.</param>
    public Scorer? Find(int year) => editions.Find(year) is { } edition ? Of(edition.InForce) : null;

    /// <summary>The scorer of a rubric.</summary>
    /// <param name="rubric">An edition's rubric, under any interpretation.</param>
    public Scorer Of(Rubric rubric) => _scorers.GetValue(rubric, static rubric => new Scorer(rubric));
}
