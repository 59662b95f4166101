using System.Globalization;
using Digital40.Rules.Sensitivity;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Says how scores move.</summary>
internal static class MoveText
{
    private const string None = "–";

    /// <summary>The least and the most that the points of several offices move by, such as <c>-5 … +2</c>; a dash where none do.</summary>
    public static string Range(IReadOnlyList<OfficeMove> moves)
    {
        if (moves.Count == 0 || moves.All(move => move.Points.By == 0))
        {
            return None;
        }

        var (least, most) = (moves.Min(move => move.Points.By), moves.Max(move => move.Points.By));
        return least == most ? Signed(least) : $"{Signed(least)} … {Signed(most)}";
    }

    /// <summary>How one office's score moves, and in which criteria.</summary>
    public static string Of(OfficeMove move, Phrasebook phrases)
    {
        var criteria = string.Join(", ", move.Criteria.Select(criterion => $"{criterion.Criterion}: {Of(criterion.Points, criterion.Confirmed, criterion.Ceiling, phrases)}"));
        return $"{move.Office.Code} {phrases.Name(move.Office)} {Of(move.Points, move.Confirmed, move.Ceiling, phrases)} ({criteria})";
    }

    /// <summary>The points, or where they stay what does move.</summary>
    private static string Of(ScoreMove points, ScoreMove confirmed, ScoreMove ceiling, Phrasebook phrases)
    {
        return points.By != 0 ? Of(points)
            : confirmed.By != 0 ? $"{phrases.Say(ScreenKeys.ColumnConfirmed)} {Of(confirmed)}"
            : $"{phrases.Say(ScreenKeys.ColumnCeiling)} {Of(ceiling)}";
    }

    private static string Of(ScoreMove move) => $"{Phrasebook.Number(move.From)} → {Phrasebook.Number(move.To)}";

    private static string Signed(decimal points) => points.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture);
}
