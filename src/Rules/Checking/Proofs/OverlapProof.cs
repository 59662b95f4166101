using Digital40.Rules.Checking.Combinations;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>
/// Where several levels are reached the best one is clear: the highest also has the most points. Two levels contradict when a higher one that is reached
/// with a lower one has fewer points, or when one whose conditions ask for more, or for the same, has fewer points.
/// </summary>
internal static class OverlapProof
{
    public static Proof Prove(CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.Overlaps, "No combination of measures has two different best levels, and no level asks for more and gives less");
        foreach (var table in subject.Tables.Where(table => table.IsComplete))
        {
            findings.Count(table.Combinations.Count);
            foreach (var (poorer, richer) in Pairs(table.Criterion))
            {
                Compare(poorer, richer, table, subject, findings);
            }
        }

        return findings.Conclude();
    }

    /// <summary>Every two levels of which one gives fewer points than the other, in the order of the table.</summary>
    private static IEnumerable<(Level Poorer, Level Richer)> Pairs(Criterion criterion) =>
        from poorer in criterion.Levels
        from richer in criterion.Levels
        where poorer.Points < richer.Points && !poorer.Otherwise
        select (poorer, richer);

    private static void Compare(Level poorer, Level richer, CriterionTable table, CheckSubject subject, Findings findings)
    {
        var reaching = table.Combinations.Where(combination => combination.Reaches(poorer)).ToList();
        var both = reaching.FirstOrDefault(combination => combination.Reaches(richer));
        if (both is null)
        {
            return;
        }

        var isNarrower = reaching.TrueForAll(combination => combination.Reaches(richer));
        if (isNarrower || (poorer.Number > richer.Number && !richer.Otherwise))
        {
            var reason = isNarrower ? "it asks for no less" : "it is the higher one and both are reached";
            findings.Fail(
                Place(poorer, table, subject),
                $"it gives {Text.Of(poorer.Points)} points and level {Text.Of(richer.Number)} gives {Text.Of(richer.Points)}, though {reason}",
                [.. table.Shown(both), new WitnessValue($"level {Text.Of(richer.Number)}", $"{Text.Of(richer.Points)} points", Place(richer, table, subject))]);
        }
    }

    private static RubricPlace Place(Level level, CriterionTable table, CheckSubject subject) =>
        subject.Place("criteria", table.Criterion.Code, "levels", Text.Of(level.Number));
}
