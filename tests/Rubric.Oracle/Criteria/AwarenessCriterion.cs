using Digital40.Rubric.Oracle.Readings;

namespace Digital40.Rubric.Oracle.Criteria;

/// <summary>1.1 Security awareness (L64-L91).</summary>
internal static class AwarenessCriterion
{
    private const int FormCount = 3;

    private static readonly string[] Forms = ["training", "media", "monitoring"];

    private static readonly Row[] Rows =
    [
        new(Level: 1, Sessions: 0, Forms: 0, Points: 0),
        new(Level: 2, Sessions: 1, Forms: 1, Points: 1),
        new(Level: 3, Sessions: 2, Forms: 2, Points: 2),
        new(Level: 4, Sessions: 3, Forms: 2, Points: 3),
        new(Level: 5, Sessions: 4, Forms: 3, Points: 5),
        new(Level: 6, Sessions: 5, Forms: 3, Points: 5),
    ];

    public static OracleCriterion Score(OfficeScope scope)
    {
        Span<int> counted = stackalloc int[FormCount];
        Span<int> confirmed = stackalloc int[FormCount];
        var sessions = scope.Union(Indicator.AwarenessSession);
        var facts = Count(sessions, counted, confirmed);
        counted.Sort();
        confirmed.Sort();

        var interpretation = scope.Interpretation;
        var row = Reached(counted, interpretation);
        var points = Points(row, interpretation);
        var next = Next(row, interpretation);
        return new OracleCriterion(
            "1.1", points, 5, row.Level, States.OfAny(sessions), Points(Reached(confirmed, interpretation), interpretation),
            scope.WindowIsOpen ? 5 : points, Reasons(counted, next, interpretation, facts))
        {
            Next = next is null ? null : new OracleNext(next.Level, Points(next, interpretation) - points),
        };
    }

    private static List<Fact> Count(ReadOnlySpan<Fact> sessions, Span<int> counted, Span<int> confirmed)
    {
        var facts = new List<Fact>();
        foreach (var session in sessions)
        {
            if (!ProjectWindow.Contains(session.Date) || !session.HasEvidence)
            {
                continue;
            }

            var form = Array.IndexOf(Forms, session.Attribute("form"));
            counted[form]++;
            confirmed[form] += session.HasVerifiedEvidence ? 1 : 0;
            facts.Add(session);
        }

        return facts;
    }

    private static Row Reached(ReadOnlySpan<int> ascending, OracleInterpretation interpretation)
    {
        for (var i = Rows.Length - 1; i > 0; i--)
        {
            var forms = FormsUsed(ascending);
            var formsHold = interpretation.AwarenessRowsExactly ? forms == Rows[i].Forms : forms >= Rows[i].Forms;
            if (formsHold && Sessions(ascending, Rows[i], interpretation) >= Rows[i].Sessions)
            {
                return Rows[i];
            }
        }

        return Rows[0];
    }

    private static Row? Next(Row reached, OracleInterpretation interpretation)
    {
        foreach (var row in Rows)
        {
            if (Points(row, interpretation) > Points(reached, interpretation))
            {
                return row;
            }
        }

        return null;
    }

    private static int FormsUsed(ReadOnlySpan<int> ascending) => FormCount - ascending.Count(0);

    /// <summary>The sessions a row tests: all of them, or those of the least used of its forms when they are the most used ones.</summary>
    private static int Sessions(ReadOnlySpan<int> ascending, Row row, OracleInterpretation interpretation) =>
        interpretation.AwarenessPerForm ? ascending[FormCount - row.Forms] : ascending[0] + ascending[1] + ascending[2];

    private static decimal Points(Row row, OracleInterpretation interpretation) =>
        row.Level == 5 && interpretation.AwarenessLevelFiveGivesFour ? 4 : row.Points;

    private static OracleReason[] Reasons(ReadOnlySpan<int> ascending, Row? next, OracleInterpretation interpretation, List<Fact> facts) =>
    [
        OracleReason.Of("sessions", Sessions(ascending, next ?? Rows[^1], interpretation), next?.Sessions, facts),
        OracleReason.Of("forms", FormsUsed(ascending), next?.Forms, facts),
    ];

    private sealed record Row(int Level, int Sessions, int Forms, decimal Points);
}
