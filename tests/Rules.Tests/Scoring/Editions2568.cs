using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Tests.Scoring;

/// <summary>The 2568 edition and its scorers, loaded and compiled once for all tests.</summary>
internal static class Editions2568
{
    private static readonly Dictionary<string, Scorer> Scorers = [];

    public static Edition Edition { get; } = EditionLoader.Load(Path.Combine(AppContext.BaseDirectory, "Editions", "2568")).Edition!;

    public static Scorer Scorer(IEnumerable<KeyValuePair<string, string>>? choices = null)
    {
        var parsed = Interpretation.Parse((choices ?? []).Select(choice => $"{choice.Key}={choice.Value}"), Edition.Register);
        lock (Scorers)
        {
            var interpretation = parsed.Interpretation!;
            if (!Scorers.TryGetValue(interpretation.Canonical, out var scorer))
            {
                Scorers.Add(interpretation.Canonical, scorer = new Scorer(Edition.Under(interpretation)));
            }

            return scorer;
        }
    }
}
