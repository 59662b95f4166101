using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>Activities that have to be held. One activity helps every threshold on the same window or month.</summary>
/// <param name="Of">The indicator.</param>
/// <param name="Due">The last day.</param>
/// <param name="Days">The days they may be held on.</param>
/// <param name="Where">The attribute values they must carry.</param>
/// <param name="Have">What counts already.</param>
internal sealed record ActivityNeed(
    Indicator Of, DateOnly? Due, DateRange Days, IReadOnlyDictionary<string, string> Where, ActivityTally Have) : Need(Of.Code, Due)
{
    /// <summary>How many there have to be in all.</summary>
    public int Total { get; init; }

    /// <summary>How many there must be, and not one more; null where more do no harm.</summary>
    public int? ExactTotal { get; init; }

    /// <summary>By attribute, how many there have to be of its most used value, of the second, and so on; never growing.</summary>
    public IReadOnlyDictionary<string, int[]> Ranks { get; init; } = new Dictionary<string, int[]>();

    /// <summary>By attribute, how many different values there must not be more of.</summary>
    public IReadOnlyDictionary<string, int> MostDistinct { get; init; } = new Dictionary<string, int>();

    protected override string MakeKey() =>
        $"{Indicator}|{Month}|{Days}|{string.Join(',', Where.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"))}";

    public override decimal Count => Held;

    public override bool IsPossible =>
        (ExactTotal is not { } exact || Have.Total + Held == exact)
        && Ranks.All(pair => pair.Value.Length <= MostValues(pair.Key))
        && MostDistinct.All(pair => Math.Max(Have.Distinct(pair.Key), RanksOf(pair.Key).Length) <= pair.Value && (pair.Value > 0 || Held == 0));

    /// <summary>
    /// For each attribute of the indicator the values of the activities to be held, one for each; an empty text stands for a value that was not used yet.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Values =>
        Of.Attributes.Keys.ToDictionary(name => name, ValuesOf, StringComparer.Ordinal);

    /// <summary>By attribute, the values that have to be brought in, each as often as it is needed; an attribute that needs none is left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Asked => Ranks.Keys
        .Select(name => KeyValuePair.Create(name, (IReadOnlyList<string>)Lacking(name)))
        .Where(pair => pair.Value.Count > 0)
        .ToDictionary(StringComparer.Ordinal);

    private int Held => Math.Max(Math.Max(0, Total - Have.Total), Ranks.Count == 0 ? 0 : Ranks.Keys.Max(name => Lacking(name).Count));

    protected override Need Merge(Need other)
    {
        var need = (ActivityNeed)other;
        var names = Ranks.Keys.Union(need.Ranks.Keys, StringComparer.Ordinal);
        return this with
        {
            Total = Math.Max(Total, need.Total),
            ExactTotal = ExactTotal < need.ExactTotal ? ExactTotal : need.ExactTotal ?? ExactTotal,
            Ranks = names.ToDictionary(name => name, name => Higher(RanksOf(name), need.RanksOf(name)), StringComparer.Ordinal),
            MostDistinct = MostDistinct.Concat(need.MostDistinct).GroupBy(pair => pair.Key, StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => same.Min(pair => pair.Value), StringComparer.Ordinal),
        };
    }

    private int[] RanksOf(string attribute) => Ranks.GetValueOrDefault(attribute) ?? [];

    private int MostValues(string attribute) => Where.ContainsKey(attribute) ? 1
        : Of.Attributes[attribute] is { Free: false } listed ? listed.Values.Count
        : int.MaxValue;

    /// <summary>The values that have to be added for the ranks of an attribute: the most used value takes the highest rank, and so on.</summary>
    private List<string> Lacking(string attribute)
    {
        var ranked = Have.Ranked(attribute);
        var lacking = new List<string>();
        foreach (var (rank, least) in RanksOf(attribute).Index())
        {
            var (value, count) = rank < ranked.Count ? ranked[rank] : ("", 0);
            lacking.AddRange(Enumerable.Repeat(value, Math.Max(0, least - count)));
        }

        return lacking;
    }

    private IReadOnlyList<string> ValuesOf(string attribute)
    {
        if (Where.TryGetValue(attribute, out var value))
        {
            return [.. Enumerable.Repeat(value, Held)];
        }

        // What is not needed for a rank goes to the most used value, so that no value comes in that was not asked for.
        var lacking = Lacking(attribute);
        var any = Have.Ranked(attribute).Select(pair => pair.Value).FirstOrDefault("");
        return [.. lacking, .. Enumerable.Repeat(any, Held - lacking.Count)];
    }

    private static int[] Higher(int[] one, int[] other) =>
        [.. Enumerable.Range(0, Math.Max(one.Length, other.Length)).Select(rank => Math.Max(one.ElementAtOrDefault(rank), other.ElementAtOrDefault(rank)))];
}
