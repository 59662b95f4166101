using Digital40.Rules.Measures;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tool.Output;
using Spectre.Console;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Points in a table. What is not reported is shown as a dash, never as zero; what is partly reported has a mark.</summary>
internal static class ScoreCell
{
    private const string Unknown = "–";
    private const string PartlyMark = "*";
    private const string NoMark = " ";

    /// <summary>Whether a criterion's points need the legend.</summary>
    public static bool HasMark(CriterionScore score) => score.Reporting != Reporting.Reported;

    /// <summary>A criterion's points, with the mark.</summary>
    public static ThaiText Of(CriterionScore score)
    {
        var mark = score.Reporting == Reporting.PartlyReported ? PartlyMark : NoMark;
        return new ThaiText(Text(score.Points, score.Reporting) + mark, Tone(score.Reporting));
    }

    /// <summary>A sum of points, which has no mark: the state stands beside it.</summary>
    public static ThaiText Of(decimal points, Reporting reporting, Style? style = null) => new(Text(points, reporting), style);

    /// <summary>How a state looks where there are colours.</summary>
    public static Style Tone(Reporting reporting) => reporting switch
    {
        Reporting.Reported => Style.Plain,
        Reporting.PartlyReported => Tones.Attention,
        _ => Tones.Quiet,
    };

    /// <summary>Points as text; a dash where nothing is reported.</summary>
    public static string Text(decimal points, Reporting reporting) =>
        reporting == Reporting.NotReported && points == 0 ? Unknown : Phrasebook.Number(points);
}
