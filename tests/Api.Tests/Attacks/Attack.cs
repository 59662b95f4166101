using System.Globalization;

namespace Digital40.Api.Tests.Attacks;

/// <summary>What attacks have in common: their seed and their size, which the environment may set, and what they tell when one gets through.</summary>
internal static class Attack
{
    private const int DefaultSeed = 20_250_715;

    /// <summary>The seed of everything that is random; <c>ATTACK_SEED</c> in the environment sets another.</summary>
    public static int Seed { get; } = Read("ATTACK_SEED", DefaultSeed);

    /// <summary>How many times as many random requests as usual; <c>ATTACK_ROUNDS</c> in the environment sets more.</summary>
    public static int Rounds { get; } = Read("ATTACK_ROUNDS", 1);

    /// <summary>Chance that is the same each time, and another for each attack.</summary>
    /// <param name="attack">Which attack.</param>
    public static Random Chance(int attack) => new(unchecked((Seed * 397) + attack));

    /// <summary>Whether an attack was held off, and how to repeat it where it was not.</summary>
    public static void Holds(bool held, string what, string attack, string answer) =>
        Assert.True(held, string.Create(CultureInfo.InvariantCulture, $"{what}. ATTACK_SEED={Seed}{Environment.NewLine}{Cut(attack)}{Environment.NewLine}=> {Cut(answer)}"));

    private static string Cut(string text) => text.Length <= 3_000 ? text : text[..3_000] + "…";

    private static int Read(string name, int fallback) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : fallback;
}
