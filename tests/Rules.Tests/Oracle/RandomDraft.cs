using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>A fact sheet in the making: how full it is to be, how well its offices do, and the facts so far.</summary>
/// <param name="random">Where every choice comes from.</param>
/// <param name="density">The share of what could be reported that is, from 0 to 1.</param>
/// <param name="diligence">The share of what is reported that is good, from 0 to 1.</param>
internal sealed class RandomDraft(Random random, double density, double diligence)
{
    private static readonly EvidenceStatus[] Statuses = Enum.GetValues<EvidenceStatus>();

    public Random Random => random;

    public List<Fact> Facts { get; } = [];

    public string NextId => $"fact-{Facts.Count + 1}";

    /// <summary>Whether something is reported at all.</summary>
    public bool IsReported => Happens(density);

    /// <summary>Whether something reported is as the rubric wants it.</summary>
    public bool IsGood => Happens(diligence);

    public bool Happens(double probability) => random.NextDouble() < probability;

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>A day: early in the window when good, otherwise any day.</summary>
    public DateOnly Day() => IsGood ? new DateOnly(2025, 1, 1).AddDays(random.Next(31)) : RandomDates.Day(random);

    /// <summary>No, one or several pieces of evidence of any status; with a diligent office mostly accepted ones.</summary>
    public IReadOnlyList<Evidence> Evidence()
    {
        var count = IsGood ? random.Next(1, 3) : random.Next(4);
        return [.. Enumerable.Range(1, count).Select(number => new Evidence($"https://example.org/{NextId}/{number}", Status(), Channel()))];
    }

    /// <summary>Mixes the facts, so that nothing can rest on their order.</summary>
    public Fact[] Shuffled()
    {
        var facts = Facts.ToArray();
        random.Shuffle(facts);
        return facts;
    }

    private EvidenceStatus Status() => IsGood ? EvidenceStatus.Verified : Pick(Statuses);

    private string? Channel() => Happens(0.5) ? "line-group" : null;
}
