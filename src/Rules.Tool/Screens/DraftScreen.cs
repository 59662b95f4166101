using Digital40.Rules.Drafting;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows what was written of a new draft, and what is to be done with it.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language.</param>
internal sealed class DraftScreen(Terminal terminal, Phrasebook phrases)
{
    /// <summary>Shows it.</summary>
    public void Show(EditionDraftResult result, int from)
    {
        var edition = result.Edition!;
        terminal.Show(new ThaiText(phrases.Say(ScreenKeys.DraftTitle, ("year", edition.Year), ("from", from)), Tones.Title));
        foreach (var path in result.Written)
        {
            terminal.Show(new ThaiText(Shown(path)), indent: 2);
        }

        if (result.LeftOut.Count > 0)
        {
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.DraftLeftOut, ("files", string.Join(", ", result.LeftOut))), Tones.Attention));
        }

        terminal.Blank();
        terminal.Show(new ThaiText(phrases.Say(ScreenKeys.DraftNext, ("count", edition.Unconfirmed.Count), ("year", edition.Year), ("from", from))));
    }

    /// <summary>A path as it is typed from here.</summary>
    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
