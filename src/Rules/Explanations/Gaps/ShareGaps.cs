using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>What a share lacks: how many more of its whole, and where they can come from.</summary>
internal static class ShareGaps
{
    private const decimal Hundred = 100;

    public static Gap Of(Aim aim, Gap gap, ShareDefinition share)
    {
        var offices = ShareReading.Of(aim.Measure);
        return share.Basis == ShareBasis.EveryOffice
            ? Compose.All(aim.Voice, gap, [.. offices.Select(office => OfOffice(aim, share, office))])
            : Pooled(aim, gap, share, offices);
    }

    private static Gap Pooled(Aim aim, Gap gap, ShareDefinition share, IReadOnlyList<ShareReading> offices)
    {
        var whole = offices.Sum(office => office.Latest?.OutOf ?? 0);
        var part = offices.Sum(office => office.Latest?.Value ?? 0);
        var need = whole == 0
            ? new FigureNeed(share.Indicator, share.By, null, aim.Target) { Offices = [.. offices.Select(office => office.Office)] }
            : new FigureNeed(share.Indicator, share.By, Lacking(aim, part, whole))
            {
                Offices = [.. offices.Where(office => office.Room > 0).OrderByDescending(office => office.Room).Select(office => office.Office)],
            };
        return Compose.Leaf(aim.Voice, gap with { State = State(aim, share, aim.Holds), Due = share.By }, aim.Holds ? [] : [need]);
    }

    private static Gap OfOffice(Aim aim, ShareDefinition share, ShareReading office)
    {
        var value = office.Latest is { OutOf: { } all } ? Quantity.Percent(office.Latest.Value, all) : (Quantity?)null;
        var holds = value is { } known && known.CompareTo(aim.Target) >= 0;
        var gap = new Gap
        {
            Kind = GapKind.Office,
            Code = office.Office,
            Label = aim.Voice.Office(office.Office),
            Text = office.Latest is { OutOf: { } outOf }
                ? ValueTexts.Share(aim.Voice, office.Latest.Value, outOf, share.UnitLabel)
                : aim.Voice.Say(PhraseKeys.ValueNotReported),
            State = State(aim, share, holds),
            Missing = !holds && value is { } low ? aim.Target - low.Value : null,
            Unit = !holds && value is not null ? share.UnitLabel : null,
            Due = share.By,
        };
        var need = office.Latest is { OutOf: { } whole }
            ? new FigureNeed(share.Indicator, share.By, Lacking(aim, office.Latest.Value, whole)) { Offices = [office.Office] }
            : new FigureNeed(share.Indicator, share.By, null, aim.Target) { Offices = [office.Office] };
        return Compose.Leaf(aim.Voice, gap, holds ? [] : [need]);
    }

    /// <summary>The smallest whole number that brings a part of a whole to the threshold, exactly.</summary>
    private static decimal Lacking(Aim aim, decimal part, decimal whole) => aim.Raise(((aim.Target * whole) - (Hundred * part)) / Hundred);

    private static GapState State(Aim aim, ShareDefinition share, bool holds) => Aim.State(holds, aim.AsOf < share.By && aim.Target <= Hundred);
}
