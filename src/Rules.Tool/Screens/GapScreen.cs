using Digital40.Rules.Explanations;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Tool.Output;
using Spectre.Console;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows what lies between an office's facts and the next level, down to what is missing.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language.</param>
/// <param name="depth">How far down.</param>
internal sealed class GapScreen(Terminal terminal, Phrasebook phrases, ExplainDepth depth)
{
    /// <summary>Shows it.</summary>
    /// <param name="level">What the level lacks; the level itself has been named.</param>
    public void Show(Gap level) => ShowParts(level, step: 1);

    private void Show(Gap gap, bool isChosen, int step)
    {
        var (mark, tone) = Look(gap.State);
        var label = gap.Kind is GapKind.Condition or GapKind.Level ? "" : $"{phrases.Of(gap.Label)}: ";
        var cheapest = isChosen ? phrases.Say(ScreenKeys.GapCheapest) : null;
        terminal.Show(new ThaiText($"{mark} {label}{phrases.Of(gap.Text)}{Remarks(gap, cheapest, step)}", tone) { Hanging = 2 }, Indent(step));
        if (step < depth.Gaps)
        {
            ShowParts(gap, step + 1);
        }
    }

    private void ShowParts(Gap gap, int step)
    {
        var isChoice = gap.Choose < gap.Parts.Count;
        if (isChoice)
        {
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.GapChoose, ("choose", gap.Choose ?? 0), ("count", gap.Parts.Count)), Tones.Quiet), Indent(step));
        }

        var showsAll = depth.EveryChoice || !isChoice || !gap.Parts.Any(part => part.IsCheapest);
        foreach (var part in gap.Parts.Where(part => showsAll || part.IsCheapest))
        {
            Show(part, isChoice && part.IsCheapest, step);
        }
    }

    private static int Indent(int step) => 2 + (2 * step);

    /// <summary>What is to be done and until when, said only where it is not said of the parts.</summary>
    private string Remarks(Gap gap, string? cheapest, int step)
    {
        LocalizedText?[] texts = gap.Parts.Count == 0 || step == depth.Gaps ? [gap.MoreText, gap.DeadlineText, gap.Hint] : [gap.Hint];
        IReadOnlyList<string> said = [.. texts.OfType<LocalizedText>().Select(phrases.Of), .. new[] { cheapest }.OfType<string>()];
        return said.Count == 0 ? "" : $" ({string.Join("; ", said)})";
    }

    private static (string Mark, Style Tone) Look(GapState state) => state switch
    {
        GapState.Holds => (Marks.Holds, Tones.Good),
        GapState.Closed => (Marks.Fails, Tones.Bad),
        _ => (Marks.ToDo, Tones.Attention),
    };
}
