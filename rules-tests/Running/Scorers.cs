using System.Collections.Concurrent;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.RulesTests.Running;

/// <summary>A scorer for each rubric, made once: compiling the rules takes longer than any case.</summary>
internal static class Scorers
{
    private static readonly ConcurrentDictionary<Rubric, Lazy<Scorer>> Known = new();

    public static Scorer Of(Rubric rubric) => Known.GetOrAdd(rubric, key => new Lazy<Scorer>(() => new Scorer(key))).Value;
}
