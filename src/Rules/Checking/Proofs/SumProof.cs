using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>
/// A criterion's maximum is the most its rules conclude from any combination of measures; an area's and a card's are their criteria's summed. The document
/// prints areas for the province alone.
/// </summary>
internal static class SumProof
{
    public static Proof Prove(CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.Sums, "Each maximum is the sum of its criteria's, and each criterion's is the best that can be reached");
        foreach (var kind in Enum.GetValues<OfficeKind>())
        {
            foreach (var criterion in subject.Rubric.CriteriaFor(kind))
            {
                CompareBest(criterion, kind, subject, findings);
            }

            var card = subject.Rubric.Cards[kind];
            CompareSum("the card's", card.Max, subject.Rubric.CriteriaFor(kind), kind, subject.Place("cards", Words.Of(kind), "max"), subject, findings);
        }

        foreach (var area in subject.Rubric.Areas)
        {
            CompareSum("the area's", area.Max, area.Criteria, OfficeKind.Province, subject.Place("areas", area.Code, "max"), subject, findings);
        }

        return findings.Conclude();
    }

    private static void CompareBest(Criterion criterion, OfficeKind kind, CheckSubject subject, Findings findings)
    {
        var table = subject.Tables.First(table => table.Criterion == criterion && table.Kinds.Contains(kind));
        var best = table.Combinations.MaxBy(combination => combination.Score.Points);
        findings.Count(table.Combinations.Count);
        if (best is not null && best.Score.Points != criterion.MaxFor(kind))
        {
            var giver = best.Score.Level is { } level ? $"level {Text.Of(level.Number)}" : "the best measure";
            findings.Fail(
                subject.Place("criteria", criterion.Code, "max", Words.Of(kind)),
                $"the maximum is {Text.Of(criterion.MaxFor(kind))} points and {giver} gives {Text.Of(best.Score.Points)}",
                [.. best.Values.Select(value => value.Shown), new WitnessValue("office", Words.Of(kind))]);
        }
    }

    private static void CompareSum(
        string whose, decimal max, IEnumerable<Criterion> criteria, OfficeKind kind, RubricPlace place, CheckSubject subject, Findings findings)
    {
        var scored = criteria.Where(criterion => criterion.Scores(kind)).ToList();
        var sum = scored.Sum(criterion => criterion.MaxFor(kind));
        findings.Count();
        if (sum != max)
        {
            findings.Fail(place, $"{whose} maximum is {Text.Of(max)} points and its criteria's sum to {Text.Of(sum)}", [.. scored.Select(Part)]);
        }

        WitnessValue Part(Criterion criterion) =>
            new(criterion.Code, Text.Of(criterion.MaxFor(kind)), subject.Place("criteria", criterion.Code, "max", Words.Of(kind)));
    }
}
