using Digital40.Rubric.Oracle.Readings;

namespace Digital40.Rubric.Oracle.Criteria;

/// <summary>1.2 Knowledge of information tools (L93-L120): sessions that the office held itself.</summary>
internal static class TrainingCriterion
{
    private const int Enough = 6;

    public static OracleCriterion Score(OfficeScope scope)
    {
        var sessions = scope.Interpretation.TrainingWithDistricts ? scope.Union(Indicator.TrainingSession) : scope.Own(Indicator.TrainingSession);
        var counted = new List<Fact>();
        var confirmed = 0;
        foreach (var session in sessions)
        {
            if (ProjectWindow.Contains(session.Date) && session.HasEvidence && session.Attribute("organiser") == "self")
            {
                counted.Add(session);
                confirmed += session.HasVerifiedEvidence ? 1 : 0;
            }
        }

        var level = Level(counted.Count);
        int? threshold = level switch { 1 => 1, 2 => Enough, _ => null };
        return new OracleCriterion(
            "1.2", Points(level), 10, level, States.OfAny(sessions), Points(Level(confirmed)), scope.WindowIsOpen ? 10 : Points(level),
            [OracleReason.Of("sessions", counted.Count, threshold, counted)])
        {
            Next = threshold is null ? null : new OracleNext(level + 1, 5),
        };
    }

    private static int Level(int sessions) => sessions >= Enough ? 3 : sessions > 0 ? 2 : 1;

    private static decimal Points(int level) => 5 * (level - 1);
}
