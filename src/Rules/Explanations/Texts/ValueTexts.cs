using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Texts;

/// <summary>Says what a measure amounts to. Unknown is never said as zero.</summary>
internal static class ValueTexts
{
    /// <summary>The value of a measure, with its unit and, for shares and averages, the numbers behind it.</summary>
    public static LocalizedText Of(Voice voice, Measure measure)
    {
        if (measure.Value is not { } value)
        {
            return voice.Say(IsMonthly(measure.Definition) ? PhraseKeys.ValueNoClosedMonth : PhraseKeys.ValueNotReported);
        }

        if (measure.Reporting == Reporting.NotReported)
        {
            return voice.Say(PhraseKeys.ValueNotReported);
        }

        return measure switch
        {
            { Definition: DoneByDefinition } => voice.Say(value.CompareTo(1) >= 0 ? PhraseKeys.ValueDone : PhraseKeys.ValueNotDone),
            { Definition: ShareDefinition share } => OfShare(voice, share, measure),
            { Definition: EveryMonthDefinition { Of: MonthlyQuantity.Share } every } => OfWeakestMonth(voice, every, measure),
            { Definition: MonthlyAverageDefinition { Basis: MonthlyBasis.Average } average } => voice.Say(
                PhraseKeys.ValueAverage, ("value", Numbers.Text(value)), ("unit", average.UnitLabel), ("total", Numbers.Text(value.Numerator)),
                ("months", Numbers.Text(value.Denominator))),
            { Definition: JudgedDefinition judged } => Number(voice, Math.Round(value.Value, 2, MidpointRounding.AwayFromZero), judged.UnitLabel),
            _ => voice.Say(PhraseKeys.ValueNumber, ("value", Numbers.Text(value)), ("unit", measure.Definition.UnitLabel)),
        };
    }

    /// <summary>A number with its unit.</summary>
    public static LocalizedText Number(Voice voice, decimal number, LocalizedText unit) =>
        voice.Say(PhraseKeys.ValueNumber, ("value", Numbers.Text(number)), ("unit", unit));

    /// <summary>A part of a whole in percent, with both numbers; the percentage is never rounded up.</summary>
    public static LocalizedText Share(Voice voice, decimal part, decimal whole, LocalizedText unit) => whole == 0
        ? Number(voice, 0, unit)
        : voice.Say(
            PhraseKeys.ValueShare, ("value", Numbers.Text(Quantity.Percent(part, whole))), ("unit", unit), ("part", Numbers.Text(part)),
            ("whole", Numbers.Text(whole)));

    private static bool IsMonthly(MeasureDefinition definition) => definition is EveryMonthDefinition or MonthlyAverageDefinition;

    private static LocalizedText OfShare(Voice voice, ShareDefinition share, Measure measure)
    {
        if (share.Basis == ShareBasis.EveryOffice)
        {
            return voice.Say(PhraseKeys.ValueNumber, ("value", Numbers.Text(measure.Value!)), ("unit", share.UnitLabel));
        }

        var figures = ShareReading.Of(measure).Select(reading => reading.Latest).OfType<Figure>().ToList();
        return Share(voice, figures.Sum(figure => figure.Value), figures.Sum(figure => figure.OutOf ?? 0), share.UnitLabel);
    }

    private static LocalizedText OfWeakestMonth(Voice voice, EveryMonthDefinition every, Measure measure)
    {
        var weakest = MonthReading.Of(measure).Where(month => month.IsClosed).Aggregate(
            (least, month) => month.Value(every).CompareTo(least.Value(every)) < 0 ? month : least);
        return Share(voice, weakest.Part, weakest.Whole, every.UnitLabel);
    }
}
