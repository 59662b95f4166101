using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Samples;

/// <summary>Valid fact sheets of a province and two districts: the same seed gives the same sheet.</summary>
/// <param name="subject">What they are about.</param>
internal sealed class SampleSheets(SampleSubject subject)
{
    /// <summary>The province of every sheet.</summary>
    public static Office Province { get; } = new("province", OfficeKind.Province);

    private static readonly double[] Diligences = [0.5, 0.8, 0.95];

    private static readonly Office[] Offices =
    [
        Province, new("district-1", OfficeKind.District, Province.Code), new("district-2", OfficeKind.District, Province.Code),
    ];

    /// <summary>The sheet of a seed, and the day to score it as of.</summary>
    public (FactSheet Sheet, DateOnly AsOf) Next(int seed, int edition)
    {
        var random = new Random(seed);
        var draft = new SampleDraft(subject, random, Diligences[random.Next(Diligences.Length)]);
        var asOf = random.Next(2) == 0 ? subject.Window.End : subject.Window.Months[random.Next(subject.Window.Months.Count)].LastDay;
        foreach (var office in Offices)
        {
            foreach (var indicator in subject.Indicators)
            {
                draft.Add(office, indicator);
            }
        }

        return (new FactSheet(edition, Offices, draft.Facts), asOf);
    }
}
