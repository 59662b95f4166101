using Digital40.Rubric.Oracle;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>Readings of the rubric drawn from the register.</summary>
internal static class RandomInterpretations
{
    /// <summary>One option of every entry, by the entry's id; about a third of the readings are the one in force.</summary>
    public static IReadOnlyDictionary<string, string> Next(Random random)
    {
        var departures = random.Next(3) * 0.25;
        return OracleRegister.Options.ToDictionary(
            entry => entry.Key, entry => random.NextDouble() < departures ? entry.Value[^1] : entry.Value[0], StringComparer.Ordinal);
    }
}
