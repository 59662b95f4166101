using Digital40.Rules.Explanations.Details;
using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>What things lack that are to be done: which items, in which months, by which offices.</summary>
internal static class FlagGaps
{
    public static Gap Of(Aim aim, Gap gap, DoneByDefinition done)
    {
        var indicator = aim.Voice.Indicator(done.Indicator);
        var flags = aim.Measure.Facts.OfType<Flag>().Where(flag => done.Item is null || flag.Item == done.Item);
        var offices = OfficeFlag.Of(aim.Assessment, indicator, flags, done.By, done.EvidenceRequired);
        return Once(aim, gap, indicator, done.Item, new FlagMonth(null, done.By, true, offices, OfficeFlag.IsMet(indicator, offices)));
    }

    public static Gap Of(Aim aim, Gap gap, ItemsDoneDefinition items) =>
        Compose.Some(aim.Voice, gap, aim.Builder.PartsOf(aim.Measure, () => items.Items.Select(item => OfItem(aim, items, item))), aim.Whole);

    private static Gap OfItem(Aim aim, ItemsDoneDefinition items, ItemDue item)
    {
        var indicator = aim.Voice.Indicator(items.Indicator!);
        var months = FlagMonth.Of(items, item, aim.Assessment, [.. aim.Measure.Facts.OfType<Flag>()]);
        var detail = FlagDetails.Of(aim.Voice, items, item, aim.Measure);
        var gap = new Gap { Kind = GapKind.Item, Code = item.Item, Label = detail.Label, Text = detail.Text, State = GapState.Holds };
        if (item.Monthly is null)
        {
            return Once(aim, gap, indicator, item.Item, months[0]);
        }

        // Where only the last month counts, one that was missed does not matter any more once another is to come.
        var isDone = FlagMonth.IsDone(months);
        var asked = months.Where(month => item.Monthly == MonthsTested.Every || month == months[^1]);
        return Compose.All(aim.Voice, gap, [.. asked.Select(month => OfMonth(aim, indicator, item, month, isDone))]);
    }

    private static Gap OfMonth(Aim aim, Indicator indicator, ItemDue item, FlagMonth month, bool wasDone)
    {
        var text = month.Month!.Value.ToString();
        var missing = month.Offices.Where(office => !office.IsDone).Select(office => office.Office).ToList();
        var gap = new Gap
        {
            Kind = GapKind.Month,
            Code = text,
            Label = new LocalizedText(text, text),
            Text = FlagDetails.Missing(aim.Voice, missing),
            State = GapState.Holds,
        };
        var isKept = wasDone && !month.IsTested;
        var found = Once(aim, gap, indicator, item.Item, month, isKept);
        return month.IsTested ? found
            : found.State == GapState.Holds && !isKept ? found with { State = GapState.Open }
            : found;
    }

    private static Gap Once(Aim aim, Gap gap, Indicator indicator, string? item, FlagMonth month, bool isKept = false)
    {
        var due = gap with { Due = month.By, State = State(month.IsMet, month.Offices.Count > 0 && !(aim.AsOf >= month.By), isKept) };
        if (month.IsMet)
        {
            return Compose.Leaf(aim.Voice, due);
        }

        if (indicator.RollUp == RollUp.All && month.Offices.Count > 1)
        {
            return Compose.All(aim.Voice, gap, [.. month.Offices.Select(office => OfOffice(aim, indicator, item, month, office, isKept))]);
        }

        return month.Offices is [var first, ..]
            ? Compose.Leaf(aim.Voice, due, Need(indicator, item, month, first, isKept))
            : Compose.Leaf(aim.Voice, due);
    }

    private static Gap OfOffice(Aim aim, Indicator indicator, string? item, FlagMonth month, OfficeFlag office, bool isKept)
    {
        var gap = new Gap
        {
            Kind = GapKind.Office,
            Code = office.Office,
            Label = aim.Voice.Office(office.Office),
            Text = FlagDetails.Standing(aim.Voice, office, month.By),
            State = State(office.IsDone, !(aim.AsOf >= month.By), isKept),
            Due = month.By,
        };
        return Compose.Leaf(aim.Voice, gap, office.IsDone ? [] : [Need(indicator, item, month, office, isKept)]);
    }

    private static GapState State(bool holds, bool isOpen, bool isKept) =>
        isKept && !holds ? GapState.Keep : Aim.State(holds, isOpen);

    private static FlagNeed Need(Indicator indicator, string? item, FlagMonth month, OfficeFlag office, bool isKept) =>
        new(indicator.Code, month.By, office.Office, item) { Month = month.Month, IsKept = isKept };
}
