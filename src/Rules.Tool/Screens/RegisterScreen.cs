using Digital40.Rules.Rubrics;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows an interpretation register.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language.</param>
internal sealed class RegisterScreen(Terminal terminal, Phrasebook phrases)
{
    /// <summary>Shows it.</summary>
    public void Show(Edition edition)
    {
        terminal.Show(new ThaiText(phrases.Say(ScreenKeys.RegisterTitle, ("edition", edition.Year)), Tones.Title));
        terminal.Show(new ThaiText(phrases.Say(ScreenKeys.RegisterNote), Tones.Quiet));
        foreach (var entry in edition.Register.Entries)
        {
            Show(entry);
        }
    }

    private void Show(RegisterEntry entry)
    {
        terminal.Blank();
        terminal.Show(new ThaiText(entry.Id, Tones.Title));
        terminal.Show(new ThaiText(phrases.Of(entry.Question)), indent: 2);
        foreach (var option in entry.Options)
        {
            terminal.Show(Option(option, option == entry.InForce), indent: 2);
        }

        terminal.Show(new ThaiText(phrases.Say(Effect(entry), ("clause", entry.Clause), ("decides", entry.Decides)), Tones.Quiet), indent: 2);
    }

    private ThaiText Option(RegisterOption option, bool inForce)
    {
        var key = inForce ? ScreenKeys.RegisterInForce : ScreenKeys.RegisterOption;
        return new ThaiText(phrases.Say(key, ("option", option.Id), ("label", option.Label)), inForce ? Tones.Good : null) { Hanging = 4 };
    }

    private static string Effect(RegisterEntry entry) => entry.Effect switch
    {
        RegisterEffect.Score => ScreenKeys.RegisterMovesScore,
        RegisterEffect.Deadline => ScreenKeys.RegisterMovesDeadline,
        _ => ScreenKeys.RegisterMovesNothing,
    };
}
