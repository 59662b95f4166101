using Digital40.Rules.Checking.Combinations;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>
/// Every level decides some combination. Only a level above an office's maximum need not: it is there for the other kind of office, and that it is not
/// reached all the same is for <see cref="SumProof"/> to say.
/// </summary>
internal static class DeadLevelProof
{
    public static Proof Prove(CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.DeadLevels, "No level can never be reached, or never be the best");
        foreach (var table in subject.Tables.Where(table => table.IsComplete))
        {
            findings.Count(table.Combinations.Count);
            foreach (var level in table.Criterion.Levels.Where(level => table.Combinations.All(combination => combination.Score.Level != level)))
            {
                Report(level, table, subject.Place("criteria", table.Criterion.Code, "levels", Text.Of(level.Number)), findings);
            }
        }

        return findings.Conclude();
    }

    private static void Report(Level level, CriterionTable table, RubricPlace place, Findings findings)
    {
        var max = table.Kinds.Max(table.Criterion.MaxFor);
        if (level.Points <= max)
        {
            findings.Fail(place, Reason(level, table), table.Office);
        }
        else
        {
            findings.Show(place, $"its {Text.Of(level.Points)} points are above the maximum of {Text.Of(max)} and not to be had", table.Office);
        }
    }

    private static string Reason(Level level, CriterionTable table)
    {
        var reaching = table.Combinations.Where(combination => combination.Reaches(level)).ToList();
        if (reaching.Count == 0)
        {
            return "its conditions never hold together";
        }

        // Where a level is reached there is a best one.
        var better = reaching.Select(combination => combination.Score.Level!).Distinct();
        var named = better.Select(other => $"level {Text.Of(other.Number)} ({Text.Of(other.Points)} points)");
        return $"wherever it is reached a better one is: {string.Join(", ", named)} against its {Text.Of(level.Points)}";
    }
}
