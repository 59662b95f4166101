using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Api.Tests.Scores;

/// <summary>The sample province as the scoring core scores it, without the service.</summary>
internal static class SampleCore
{
    public static Edition Edition { get; } = new EditionStore().Find(2568)!;

    public static FactSheet Sheet { get; } =
        FactReader.Read(Path.Combine(AppContext.BaseDirectory, "samples", "buriram-2568.json"), Edition.InForce).Sheet!;

    public static Scorecard Score(string office, DateOnly? asOf = null, Interpretation? interpretation = null) =>
        new Scorer(Edition.Under(interpretation ?? Interpretation.InForce)).Score(Sheet, office, asOf);
}
