using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Explanations.Verdicts;
using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Details;

/// <summary>What each office adds to a province's measure.</summary>
internal static class OfficeDetails
{
    /// <summary>The offices, the province office first where it adds anything; empty for a district and where only the office's own facts are taken.</summary>
    public static IReadOnlyList<Detail> Of(Voice voice, Measure measure)
    {
        if (measure.Definition.Indicators is not [var code] || voice.Assessment.Districts.Count == 0 || voice.Indicator(code).RollUp == RollUp.Own)
        {
            return [];
        }

        var say = TextOf(voice, measure, voice.Indicator(code));
        var byOffice = measure.Facts.ToLookup(fact => fact.Office, StringComparer.Ordinal);
        return
        [
            .. voice.Assessment.Districts.Prepend(voice.Assessment.Office.Code)
                .Where(office => voice.Assessment.IsReporter(voice.Indicator(code), office) || byOffice[office].Any())
                .Select(office => Of(voice, office, say(office, [.. byOffice[office]]))),
        ];
    }

    private static Detail Of(Voice voice, string office, Contribution contribution) => new()
    {
        Kind = DetailKind.Office,
        Code = office,
        Label = voice.Office(office),
        Text = contribution.Text,
        IsMet = contribution.IsMet,
        Value = contribution.Value,
        Parts = contribution.Parts,
    };

    private static Func<string, IReadOnlyList<Fact>, Contribution> TextOf(Voice voice, Measure measure, Indicator indicator)
    {
        switch (measure.Definition)
        {
            case ShareDefinition share:
                var latest = ShareReading.LatestOf(share, measure.Facts);
                return (office, _) => OfShare(voice, share, latest.GetValueOrDefault(office));
            case DoneByDefinition done:
                return (office, facts) => OfFlag(voice, done, office, facts);
            case ItemsDoneDefinition items:
                var flags = measure.Facts.OfType<Flag>().ToList();
                var states = items.Items.Select(item => (item.Item, FlagMonth.Of(items, item, measure.Assessment, flags))).ToList();
                return (office, facts) => OfItems(voice, items, states, office, facts);
            case LadderDefinition ladder:
                var climbers = Climber.Of(measure);
                return (office, _) => OfClimbers(voice, ladder, [.. climbers.Where(climber => climber.Office == office)]);
            case EveryMonthDefinition or MonthlyAverageDefinition when indicator.Kind == IndicatorKind.Measure:
                return (_, facts) => OfMonths(voice, measure, facts);
            default:
                var counted = Rulings.Counted(measure).CountBy(fact => fact.Office).ToDictionary(StringComparer.Ordinal);
                return (office, facts) => OfCount(voice, counted.GetValueOrDefault(office), facts);
        }
    }

    private static Contribution OfCount(Voice voice, int counted, IReadOnlyList<Fact> facts) =>
        facts.Count == 0 ? Contribution.NotReported(voice) : new Contribution(Counts.Of(voice, counted), counted > 0, counted);

    private static Contribution OfShare(Voice voice, ShareDefinition share, Figure? latest) => latest is { OutOf: { } whole }
        ? new Contribution(ValueTexts.Share(voice, latest.Value, whole, share.UnitLabel), null, Numbers.Plain(Quantity.Percent(latest.Value, whole)))
        : Contribution.NotReported(voice);

    private static Contribution OfMonths(Voice voice, Measure measure, IReadOnlyList<Fact> facts)
    {
        if (facts.Count == 0)
        {
            return Contribution.NotReported(voice);
        }

        var months = MonthReading.Of(measure, facts);
        var closed = months.Where(month => month.IsClosed).ToList();
        var (part, whole) = (closed.Sum(month => month.Part), closed.Sum(month => month.Whole));
        var text = measure.Definition.Unit == Unit.Percent
            ? ValueTexts.Share(voice, part, whole, measure.Definition.UnitLabel)
            : voice.Say(PhraseKeys.DetailTotal, ("total", Numbers.Text(part)));
        return new Contribution(text, null, part) { Parts = [.. months.Where(month => month.IsReported).Select(month => OfMonth(voice, measure, month))] };
    }

    private static Detail OfMonth(Voice voice, Measure measure, MonthReading month) => new()
    {
        Kind = DetailKind.Month,
        Code = month.Month.ToString(),
        Label = new LocalizedText(month.Month.ToString(), month.Month.ToString()),
        Text = MonthDetails.Text(voice, measure.Definition, month),
        Value = Numbers.Plain(month.Value(measure.Definition)),
        Month = month.Month,
    };

    private static Contribution OfFlag(Voice voice, DoneByDefinition done, string office, IReadOnlyList<Fact> facts)
    {
        var flags = facts.OfType<Flag>().Where(flag => done.Item is null || flag.Item == done.Item);
        var standing = OfficeFlag.OfOne(office, flags, done.By, done.EvidenceRequired);
        return new Contribution(FlagDetails.Standing(voice, standing, done.By), standing.IsDone, null);
    }

    private static Contribution OfItems(
        Voice voice, ItemsDoneDefinition items, List<(string Item, IReadOnlyList<FlagMonth> Months)> states, string office, IReadOnlyList<Fact> facts)
    {
        if (!voice.Assessment.IsReporter(voice.Indicator(items.Indicator!), office))
        {
            return new Contribution(voice.Say(PhraseKeys.DetailNotExpected), null, null);
        }

        var missing = states.Where(state => !IsDone(state.Months, office)).Select(state => voice.Item(items.Indicator!, state.Item)).ToList();
        var done = items.Items.Count - missing.Count;
        var value = ValueTexts.Number(voice, done, items.UnitLabel);
        var text = facts.Count == 0 ? voice.Say(PhraseKeys.ValueNotReported)
            : missing.Count == 0 ? value
            : voice.Say(PhraseKeys.DetailItemsMissing, ("value", value), ("items", Voice.Joined(missing)));
        return new Contribution(text, missing.Count == 0, facts.Count == 0 ? null : done);
    }

    private static bool IsDone(IReadOnlyList<FlagMonth> months, string office)
    {
        var tested = months.Where(month => month.IsTested).ToList();
        return tested.Count > 0 && tested.TrueForAll(month => month.Offices.First(flag => flag.Office == office).IsDone);
    }

    private static Contribution OfClimbers(Voice voice, LadderDefinition ladder, IReadOnlyList<Climber> climbers) => climbers is not [var best, ..]
        ? Contribution.NotReported(voice)
        : new Contribution(
            voice.Of(ClimbDetails.Label(voice, best), ValueTexts.Number(voice, best.Steps, ladder.UnitLabel)), best.Steps == ladder.Steps.Count, best.Steps);
}
