using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>Valid fact sheets of one province, from empty to full and from careless to perfect; the same seed gives the same sheets.</summary>
internal static class RandomFactSheets
{
    private const string Province = "3100";
    private const int MostDistricts = 6;

    private static readonly double[] Densities = [0, 0.1, 0.3, 0.6, 0.9, 0.97, 1, 1];

    private static readonly double[] Diligences = [0, 0.2, 0.5, 0.8, 0.95, 0.99, 1];

    /// <summary>The next sheet.</summary>
    /// <param name="random">Where every choice comes from.</param>
    /// <param name="districts">How many districts the province has; 0 to 6 when not given.</param>
    /// <param name="density">The share of what could be reported that is, from 0 to 1; any when not given.</param>
    /// <param name="diligence">The share of what is reported that is good, from 0 to 1; any when not given.</param>
    public static FactSheet Next(Random random, int? districts = null, double? density = null, double? diligence = null)
    {
        var draft = new RandomDraft(
            random, density ?? Densities[random.Next(Densities.Length)], diligence ?? Diligences[random.Next(Diligences.Length)]);
        var offices = Offices(random, districts ?? random.Next(MostDistricts + 1));
        var onThreshold = random.Next(3) == 0;
        foreach (var office in offices)
        {
            RandomActivities.Add(draft, office.Code);
            RandomFigures.Add(draft, office.Code, onThreshold);
            RandomFlags.Add(draft, office.Code);
            RandomJudgements.Add(draft, office.Code);
        }

        return new FactSheet(2568, offices, draft.Shuffled());
    }

    /// <summary>The offices in any order: a district may stand before its province.</summary>
    private static Office[] Offices(Random random, int districts)
    {
        Office[] offices =
        [
            new(Province, OfficeKind.Province),
            .. Enumerable.Range(1, districts).Select(number => new Office($"310{number}", OfficeKind.District, Province)),
        ];
        random.Shuffle(offices);
        return offices;
    }
}
