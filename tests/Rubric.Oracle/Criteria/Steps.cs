using Digital40.Rubric.Oracle.Readings;

namespace Digital40.Rubric.Oracle.Criteria;

/// <summary>Criteria that give the same points for each of several steps, a step being met when all its conditions are.</summary>
internal static class Steps
{
    /// <summary>Every step met gives its points.</summary>
    public static OracleCriterion Independent(string code, decimal pointsPerStep, Condition[][] steps) =>
        Score(code, pointsPerStep, steps, ladder: false);

    /// <summary>A step gives its points only after the ones before.</summary>
    public static OracleCriterion Ladder(string code, decimal pointsPerStep, Condition[][] steps) =>
        Score(code, pointsPerStep, steps, ladder: true);

    private static OracleCriterion Score(string code, decimal pointsPerStep, Condition[][] steps, bool ladder)
    {
        int met = 0, confirmed = 0, reachable = 0;
        for (var step = 0; step < steps.Length; step++)
        {
            var (stepMet, stepConfirmed, stepReachable) = Together(steps[step]);
            met += stepMet && (!ladder || met == step) ? 1 : 0;
            confirmed += stepConfirmed && (!ladder || confirmed == step) ? 1 : 0;
            reachable += stepReachable && (!ladder || reachable == step) ? 1 : 0;
        }

        return new OracleCriterion(
            code, pointsPerStep * met, pointsPerStep * steps.Length, met, State(steps),
            pointsPerStep * confirmed, pointsPerStep * reachable, Reasons(steps))
        {
            Next = met < steps.Length ? new OracleNext(met + 1, pointsPerStep) : null,
        };
    }

    private static (bool Met, bool Confirmed, bool Reachable) Together(Condition[] conditions)
    {
        var (met, confirmed, reachable) = (true, true, true);
        foreach (var condition in conditions)
        {
            met &= condition.Met;
            confirmed &= condition.Confirmed;
            reachable &= condition.Reachable;
        }

        return (met, confirmed, reachable);
    }

    private static OracleState State(Condition[][] steps)
    {
        var state = steps[0][0].State;
        foreach (var conditions in steps)
        {
            foreach (var condition in conditions)
            {
                state = States.Together(state, condition.State);
            }
        }

        return state;
    }

    private static List<OracleReason> Reasons(Condition[][] steps)
    {
        var reasons = new List<OracleReason>(steps.Length * 2);
        foreach (var conditions in steps)
        {
            foreach (var condition in conditions)
            {
                reasons.Add(condition.Reason);
            }
        }

        return reasons;
    }
}
