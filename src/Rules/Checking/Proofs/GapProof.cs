using Digital40.Rules.Checking.Combinations;
using Digital40.Rules.Measures;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>Every combination of measures that can be has a level, or the points of a measure; where nothing is reported there may be none.</summary>
internal static class GapProof
{
    private const int MostShown = 3;

    public static Proof Prove(CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.Gaps, "No combination of measures is without a level, but where nothing is reported");
        foreach (var table in subject.Tables)
        {
            var place = subject.Place("criteria", table.Criterion.Code, table.Criterion.PointsOf is null ? "levels" : "points-of");
            if (!table.IsComplete)
            {
                findings.Fail(place, $"there are more than {Text.Of(CriterionTable.MostCombinations)} combinations of measures to go through", table.Office);
                continue;
            }

            findings.Count(table.Combinations.Count);
            var without = table.Combinations.Where(combination => IsWithout(table, combination)).ToList();
            var message = $"no level is reached in {Text.Of(without.Count)} of {Text.Of(table.Combinations.Count)} combinations, such as this one";
            foreach (var combination in without.Take(MostShown))
            {
                findings.Fail(place, message, table.Shown(combination));
            }
        }

        return findings.Conclude();
    }

    private static bool IsWithout(CriterionTable table, Combination combination) =>
        table.Criterion.PointsOf is null && combination.Reached.Count == 0 && combination.Score.Reporting != Reporting.NotReported;
}
