using Digital40.Rules.Explanations.Verdicts;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Texts;

/// <summary>Says what a fact is and whether it counts.</summary>
internal static class FactTexts
{
    /// <summary>What a fact says, with its month or date and its office.</summary>
    public static LocalizedText Title(Voice voice, Fact fact)
    {
        var what = Voice.Joined([voice.Item(fact.Indicator, fact.Item), .. Attributes(voice, fact), .. Content(voice, fact)]);
        return voice.Say(
            PhraseKeys.FactTitle,
            ("what", what),
            ("date", fact.Month is { } month ? month.ToString() : fact.Date),
            ("office", voice.Office(fact.Office)));
    }

    /// <summary>Whether it counts and why not.</summary>
    public static LocalizedText Verdict(Voice voice, Fact fact, LocalizedText title, Ruling ruling) => ruling.Verdict switch
    {
        FactVerdict.OutsideWindow => voice.Say(
            PhraseKeys.FactOutsideWindow, ("fact", title), ("date", fact.Month is { } month ? month.ToString() : fact.Date)),
        FactVerdict.Late => voice.Say(PhraseKeys.FactLate, ("fact", title), ("date", fact.Date), ("due", ruling.Due!.Value)),
        FactVerdict.AfterCutOff => voice.Say(PhraseKeys.FactAfterCutOff, ("fact", title), ("date", fact.Date), ("due", ruling.Due!.Value)),
        var verdict => voice.Say(PhraseOf(verdict), ("fact", title)),
    };

    /// <summary>A piece of evidence with its status in words.</summary>
    public static EvidenceExplanation Evidence(Voice voice, Evidence evidence)
    {
        var status = evidence.Status switch
        {
            EvidenceStatus.Verified => PhraseKeys.EvidenceVerified,
            EvidenceStatus.Rejected => PhraseKeys.EvidenceRejected,
            _ => PhraseKeys.EvidencePending,
        };
        var channel = evidence.Channel is { } code && voice.Rubric.Channels.TryGetValue(code, out var known) ? known.Title : null;
        return new EvidenceExplanation(evidence.Url, evidence.Status, voice.Say(status), channel);
    }

    private static string PhraseOf(FactVerdict verdict) => verdict switch
    {
        FactVerdict.Counts => PhraseKeys.FactCounts,
        FactVerdict.NoEvidence => PhraseKeys.FactNoEvidence,
        FactVerdict.EvidenceRejected => PhraseKeys.FactEvidenceRejected,
        FactVerdict.NotAdmitted => PhraseKeys.FactNotAdmitted,
        FactVerdict.NotDone => PhraseKeys.FactNotDone,
        FactVerdict.AlreadyDone => PhraseKeys.FactAlreadyDone,
        FactVerdict.Superseded => PhraseKeys.FactSuperseded,
        FactVerdict.MonthOpen => PhraseKeys.FactMonthOpen,
        FactVerdict.OfficeNotExpected => PhraseKeys.FactOfficeNotExpected,
        FactVerdict.StepMissing => PhraseKeys.FactStepMissing,
        FactVerdict.NotBest => PhraseKeys.FactNotBest,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "The verdict has a phrase of its own."),
    };

    private static IEnumerable<LocalizedText> Attributes(Voice voice, Fact fact) =>
        fact.Attributes.Select(attribute => voice.Value(fact.Indicator, attribute.Key, attribute.Value));

    private static IEnumerable<LocalizedText> Content(Voice voice, Fact fact) => fact switch
    {
        Figure { OutOf: { } whole } figure => [voice.Say(PhraseKeys.FactShare, ("value", Numbers.Text(figure.Value)), ("outOf", Numbers.Text(whole)))],
        Figure figure => [Same(Numbers.Text(figure.Value))],
        Judgement judgement => [voice.Say(PhraseKeys.FactJudgement, ("rater", judgement.Rater), ("points", judgement.Points))],
        _ => [],
    };

    private static LocalizedText Same(string text) => new(text, text);
}
