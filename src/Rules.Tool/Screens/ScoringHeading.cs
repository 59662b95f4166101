using Digital40.Rules.Rubrics;
using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows what a score is computed from: the edition, the day, the choices of interpretation, and whether the facts are invented.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language.</param>
internal sealed class ScoringHeading(Terminal terminal, Phrasebook phrases)
{
    private const int HashShown = 12;

    /// <summary>Shows it.</summary>
    public void Show(ScoringInput input)
    {
        var edition = input.Edition;
        terminal.Show(new ThaiText(phrases.Of(edition.Title), Tones.Title));
        terminal.Show(new ThaiText(phrases.Say(
            ScreenKeys.HeadingBasis,
            ("edition", edition.Year),
            ("asOf", input.AsOf),
            ("hash", edition.Hash[..HashShown]))));
        foreach (var (id, option) in input.Rubric.Interpretation.Departures)
        {
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.HeadingInterpretation, ("id", id), ("option", option), ("label", Label(edition, id, option)))));
        }

        if (edition.Draft)
        {
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.HeadingDraft), Tones.Attention));
        }

        if (input.Facts.IsSample)
        {
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.HeadingSample), Tones.Attention));
        }
    }

    private static LocalizedText Label(Edition edition, string id, string option) => edition.Register.Entry(id)!.Option(option)!.Label;
}
