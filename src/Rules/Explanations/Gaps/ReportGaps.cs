using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>What a condition lacks that only asks for a report.</summary>
internal static class ReportGaps
{
    public static Gap Of(Aim aim, Gap gap)
    {
        if (aim.Holds)
        {
            return Compose.Leaf(aim.Voice, gap);
        }

        switch (aim.Measure.Definition)
        {
            case ShareDefinition share:
                var offices = ShareReading.Of(aim.Measure).Select(reading => reading.Office).ToList();
                var isOpen = aim.AsOf < share.By;
                var report = new FigureNeed(share.Indicator, share.By, null) { Offices = offices };
                return Compose.Leaf(aim.Voice, gap with { State = Aim.State(false, isOpen), Due = share.By }, report);
            case EveryMonthDefinition or MonthlyAverageDefinition:
                // The first month that closes gives it a value, reported or not.
                return Compose.Leaf(aim.Voice, gap with { State = GapState.Open, Due = MonthReading.WindowOf(aim.Measure.Definition).Months[0].LastDay });
            default:
                return Compose.Leaf(aim.Voice, gap);
        }
    }
}
