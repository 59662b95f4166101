using Digital40.Rules.Explanations.Details;
using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>What months lack. A closed month stays as it is; those to come have to hold too.</summary>
internal static class MonthGaps
{
    /// <summary>Every month has to reach the threshold.</summary>
    public static Gap Of(Aim aim, Gap gap, EveryMonthDefinition every) =>
        Compose.All(aim.Voice, gap, [.. MonthReading.Of(aim.Measure).Select(month => OfMonth(aim, every, month))]);

    /// <summary>The months together have to.</summary>
    public static Gap Of(Aim aim, Gap gap, MonthlyAverageDefinition average)
    {
        var months = MonthReading.Of(aim.Measure);
        var open = months.Where(month => !month.IsClosed).Select(month => month.Month).ToList();
        var target = average.Basis == MonthlyBasis.Average ? aim.Target * months.Count : aim.Target;
        var more = aim.Raise(target - months.Sum(month => month.Part));
        var state = open.Count == 0 ? Aim.State(aim.Holds, isOpen: false)
            : !aim.Holds ? GapState.Open
            : more > 0 ? GapState.Keep
            : GapState.Holds;
        var due = average.Window.Months[^1].LastDay;
        var need = new FigureNeed(average.Indicator, due, more) { Months = open, IsKept = aim.Holds };
        return Compose.Leaf(aim.Voice, gap with { State = state, Due = due }, need);
    }

    private static Gap OfMonth(Aim aim, EveryMonthDefinition every, MonthReading month)
    {
        var missing = every.Unit == Unit.Percent && month.Whole == 0 ? null : Missing(every, month, aim.Target);
        var value = MonthDetails.Text(aim.Voice, every, month);
        var gap = new Gap
        {
            Kind = GapKind.Month,
            Code = month.Month.ToString(),
            Label = new LocalizedText(month.Month.ToString(), month.Month.ToString()),
            Text = missing is > 0
                ? aim.Voice.Say(PhraseKeys.GapShort, ("value", value), ("missing", Numbers.Missing(missing.Value)), ("unit", every.UnitLabel))
                : value,
            State = GapState.Holds,
            Missing = missing is > 0 ? missing : null,
            Unit = missing is > 0 ? every.UnitLabel : null,
            Due = month.Month.LastDay,
        };
        if (month.IsClosed)
        {
            return Compose.Leaf(aim.Voice, gap with { State = Aim.State(month.Value(every).CompareTo(aim.Target) >= 0, isOpen: false) });
        }

        var need = Need(aim, every, month) with { IsKept = aim.Holds };
        var state = !aim.Holds ? GapState.Open : need.Count > 0 ? GapState.Keep : GapState.Holds;
        return Compose.Leaf(aim.Voice, gap with { State = state }, need);
    }

    private static decimal? Missing(EveryMonthDefinition every, MonthReading month, decimal target) => target - month.Value(every).Value;

    private static Need Need(Aim aim, EveryMonthDefinition every, MonthReading month)
    {
        if (month.Tally is { } tally)
        {
            var need = new ActivityNeed(
                aim.Voice.Indicator(every.Indicator), month.Month.LastDay, new DateRange(month.Month.FirstDay, month.Month.LastDay),
                new Dictionary<string, string>(), tally) { Month = month.Month };
            return every.Of == MonthlyQuantity.Distinct ? ActivityGaps.Distinct(need, every.Attribute!, aim)
                : every.InEachOf is { } mostUsed ? ActivityGaps.Ranked(need, mostUsed, aim.Whole)
                : ActivityGaps.Counted(need, aim);
        }

        var isUnknown = every.Of == MonthlyQuantity.Share && month.Whole == 0;
        var missing = every.Of == MonthlyQuantity.Share ? ((aim.Target * month.Whole) - (100 * month.Part)) / 100 : aim.Target - month.Part;
        return isUnknown && aim.Target > 0
            ? new FigureNeed(every.Indicator, month.Month.LastDay, null, aim.Target) { Month = month.Month }
            : new FigureNeed(every.Indicator, month.Month.LastDay, aim.Raise(missing)) { Month = month.Month };
    }
}
