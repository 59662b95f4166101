using Digital40.Rules.Rubrics;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows which edition a screen is about, and under which choices of interpretation.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language.</param>
internal sealed class EditionHeading(Terminal terminal, Phrasebook phrases)
{
    private const int HashShown = 12;

    /// <summary>Shows it.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="interpretation">The choices.</param>
    /// <param name="asOf">The day that scores are asked for; <c>null</c> where nothing is scored.</param>
    public void Show(Edition edition, Interpretation interpretation, DateOnly? asOf = null)
    {
        terminal.Show(new ThaiText(phrases.Of(edition.Title), Tones.Title));
        terminal.Show(new ThaiText(Basis(edition, asOf)));
        foreach (var (id, option) in interpretation.Departures)
        {
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.HeadingInterpretation, ("id", id), ("option", option), ("label", Label(edition, id, option)))));
        }

        if (edition.Draft)
        {
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.HeadingDraft), Tones.Attention));
        }
    }

    private string Basis(Edition edition, DateOnly? asOf)
    {
        var hash = edition.Hash[..HashShown];
        return asOf is { } day
            ? phrases.Say(ScreenKeys.HeadingScoring, ("edition", edition.Year), ("asOf", day), ("hash", hash))
            : phrases.Say(ScreenKeys.HeadingEdition, ("edition", edition.Year), ("hash", hash));
    }

    private static LocalizedText Label(Edition edition, string id, string option) => edition.Register.Entry(id)!.Option(option)!.Label;
}
