using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows what scores are computed from: the edition, the day, the choices of interpretation, and whether the facts are invented.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language.</param>
internal sealed class ScoringHeading(Terminal terminal, Phrasebook phrases)
{
    /// <summary>Shows it.</summary>
    public void Show(ScoringInput input)
    {
        new EditionHeading(terminal, phrases).Show(input.Edition, input.Rubric.Interpretation, input.AsOf);
        if (input.Facts.IsSample)
        {
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.HeadingSample), Tones.Attention));
        }
    }
}
