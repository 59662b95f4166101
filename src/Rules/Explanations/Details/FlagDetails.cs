using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Details;

/// <summary>How far things are that are to be done: by when, on which day, and which offices are missing.</summary>
internal static class FlagDetails
{
    /// <summary>Something that is done once.</summary>
    public static Detail Of(Voice voice, DoneByDefinition done, Measure measure)
    {
        var indicator = voice.Indicator(done.Indicator);
        var flags = measure.Facts.OfType<Flag>().Where(flag => done.Item is null || flag.Item == done.Item);
        var offices = OfficeFlag.Of(measure.Assessment, indicator, flags, done.By, done.EvidenceRequired);
        return Of(voice, indicator, done.Item, offices, OfficeFlag.IsMet(indicator, offices), done.By, done.Clause);
    }

    /// <summary>An item, with its months where it is monthly.</summary>
    public static Detail Of(Voice voice, ItemsDoneDefinition definition, ItemDue item, Measure measure)
    {
        var indicator = voice.Indicator(definition.Indicator!);
        var months = FlagMonth.Of(definition, item, measure.Assessment, [.. measure.Facts.OfType<Flag>()]);
        if (item.Monthly is null)
        {
            return Of(voice, indicator, item.Item, months[0].Offices, months[0].IsMet, item.By, item.Clause);
        }

        var parts = months.Select(month => OfMonth(voice, indicator, item, month)).ToList();
        var missing = parts.Where(part => part.IsMet == false).SelectMany(part => part.MissingOffices).Distinct(StringComparer.Ordinal).ToList();
        var isDone = FlagMonth.IsDone(months);
        var text = !months.Any(month => month.IsTested) ? voice.Say(PhraseKeys.ValueNoClosedMonth)
            : isDone ? voice.Say(PhraseKeys.ValueDone)
            : Missing(voice, missing);
        return new Detail
        {
            Kind = DetailKind.Item, Code = item.Item, Label = voice.Item(indicator.Code, item.Item), Text = text, IsMet = isDone,
            MissingOffices = missing, Parts = parts, Clause = item.Clause,
        };
    }

    /// <summary>How one office stands.</summary>
    public static LocalizedText Standing(Voice voice, OfficeFlag office, DateOnly? due) => office switch
    {
        { On: { } on } => voice.Say(PhraseKeys.DetailDoneOn, ("date", on)),
        { Late: { } late } => voice.Say(PhraseKeys.DetailDoneLate, ("date", late), ("due", due!.Value)),
        { IsReported: true } => voice.Say(PhraseKeys.ValueNotDone),
        _ => voice.Say(PhraseKeys.ValueNotReported),
    };

    private static Detail OfMonth(Voice voice, Indicator indicator, ItemDue item, FlagMonth month)
    {
        var detail = Of(voice, indicator, item.Item, month.Offices, month.IsMet, month.By, item.Clause);
        return detail with
        {
            Kind = DetailKind.Month,
            Code = month.Month!.Value.ToString(),
            Label = new LocalizedText(month.Month.Value.ToString(), month.Month.Value.ToString()),
            Text = month.IsTested ? detail.Text : voice.Say(PhraseKeys.DetailSoFar, ("value", detail.Text)),
            IsMet = month.IsTested ? month.IsMet : null,
            Month = month.Month,
        };
    }

    private static Detail Of(
        Voice voice, Indicator indicator, string? item, IReadOnlyList<OfficeFlag> offices, bool isMet, DateOnly? due, string clause)
    {
        var missing = indicator.RollUp == RollUp.All || !isMet ? offices.Where(office => !office.IsDone).Select(office => office.Office).ToList() : [];
        return new Detail
        {
            Kind = DetailKind.Item,
            Code = item ?? indicator.Code,
            Label = voice.Item(indicator.Code, item),
            Text = offices.Count == 1 ? Standing(voice, offices[0], due) : isMet ? voice.Say(PhraseKeys.ValueDone) : Missing(voice, missing),
            IsMet = isMet,
            Due = due,
            Done = isMet ? DoneOn(indicator, offices) : null,
            MissingOffices = missing,
            Clause = clause,
        };
    }

    private static DateOnly? DoneOn(Indicator indicator, IReadOnlyList<OfficeFlag> offices) =>
        indicator.RollUp == RollUp.All ? offices.Max(office => office.On) : offices.Min(office => office.On);

    /// <summary>Which offices are missing.</summary>
    public static LocalizedText Missing(Voice voice, List<string> offices) => offices.Count == 0
        ? voice.Say(PhraseKeys.ValueNotDone)
        : voice.Say(PhraseKeys.DetailOfficesMissing, ("count", Numbers.Text(offices.Count)), ("offices", voice.Offices(offices)));
}
