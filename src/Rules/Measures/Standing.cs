using Digital40.Rules.Facts;

namespace Digital40.Rules.Measures;

/// <summary>Which evidence is good enough, where evidence is needed.</summary>
public enum Standing
{
    /// <summary>Evidence that has not been rejected: the points.</summary>
    Points,

    /// <summary>Verified evidence alone: the confirmed points.</summary>
    Confirmed,
}

/// <summary>Asks facts for evidence.</summary>
internal static class StandingExtensions
{
    /// <summary>Whether a fact that needs evidence has it.</summary>
    public static bool Accepts(this Standing standing, Fact fact) => standing == Standing.Points ? fact.HasEvidence : fact.HasVerifiedEvidence;
}
