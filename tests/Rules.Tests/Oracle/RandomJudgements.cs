using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>Up to seven raters, who need not judge every item.</summary>
internal static class RandomJudgements
{
    private const int MostRaters = 7;

    private static readonly string[] Items = ["1.1", "1.2", "2.1", "2.2", "2.3"];

    public static void Add(RandomDraft draft, string office)
    {
        var raters = draft.Random.Next(MostRaters + 1);
        foreach (var item in Items)
        {
            for (var rater = 1; rater <= raters; rater++)
            {
                if (draft.IsReported)
                {
                    draft.Facts.Add(new Judgement
                    {
                        Id = draft.NextId, Office = office, Indicator = "innovation.judgement", Item = item, Rater = $"rater-{rater}",
                        Date = draft.Day(), Points = draft.Random.Next(3), Evidence = draft.Happens(0.2) ? draft.Evidence() : [],
                    });
                }
            }
        }
    }
}
