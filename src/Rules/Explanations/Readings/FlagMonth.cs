using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Explanations.Readings;

/// <summary>How far an item has come, once or in one month.</summary>
/// <param name="Month">The month; null where the item is done once.</param>
/// <param name="By">The last day it may be done on; null where no date is tested.</param>
/// <param name="IsTested">Whether it is tested as of the day: a month is when it is closed.</param>
/// <param name="Offices">How each office stands that is waited for.</param>
/// <param name="IsMet">Whether it is done as the indicator rolls up.</param>
internal sealed record FlagMonth(YearMonth? Month, DateOnly? By, bool IsTested, IReadOnlyList<OfficeFlag> Offices, bool IsMet)
{
    /// <summary>An item that is done once, or every month in which it is or will be tested, in time.</summary>
    public static IReadOnlyList<FlagMonth> Of(ItemsDoneDefinition definition, ItemDue item, Assessment assessment, IReadOnlyList<Flag> flags)
    {
        var indicator = assessment.Rubric.Indicators[definition.Indicator!];
        var ofItem = flags.Where(flag => flag.Item == item.Item).ToList();
        if (item.Monthly is not { } tested)
        {
            return [Of(assessment, indicator, ofItem, null, item.By, isTested: true)];
        }

        var closed = assessment.CountClosedMonths(definition.Window);
        return
        [
            .. definition.Window.Months.Index()
                .Where(month => tested == MonthsTested.Every || month.Index == closed - 1 || month.Index == definition.Window.Months.Count - 1)
                .Select(month => Of(
                    assessment, indicator, ofItem.Where(flag => flag.Month == month.Item), month.Item, month.Item.LastDay, month.Index < closed)),
        ];
    }

    /// <summary>Whether an item is done as of the day: in every month that is tested, and in one at least.</summary>
    public static bool IsDone(IReadOnlyList<FlagMonth> months) =>
        months.Any(month => month.IsTested) && months.All(month => !month.IsTested || month.IsMet);

    private static FlagMonth Of(
        Assessment assessment, Indicator indicator, IEnumerable<Flag> flags, YearMonth? month, DateOnly? by, bool isTested)
    {
        var offices = OfficeFlag.Of(assessment, indicator, flags, by, needsEvidence: false);
        return new FlagMonth(month, by, isTested, offices, OfficeFlag.IsMet(indicator, offices));
    }
}
