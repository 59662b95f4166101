using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.RulesTests.Coverage;

/// <summary>
/// Every level has a case that reaches it, and one that misses it by one step: no condition of it fails by more than one unit, and one does.
/// A criterion without levels has a case with all of its points and one with none.
/// </summary>
internal static class LevelCoverage
{
    public static IEnumerable<string> Missing(Edition edition, IReadOnlyList<Witness> witnesses) =>
        RubricVariant.Of(edition).SelectMany(variant => Levels(variant, witnesses))
            .Concat(edition.InForce.Criteria.SelectMany(criterion => Points(criterion, edition, witnesses)));

    private static IEnumerable<string> Levels(RubricVariant variant, IReadOnlyList<Witness> witnesses)
    {
        foreach (var (criterion, number, description) in variant.New(Described))
        {
            var level = variant.Rubric.Criterion(criterion).Levels.First(each => each.Number == number);
            var scores = witnesses.Where(witness => witness.IsOf(variant.Rubric, criterion)).Select(witness => witness.Score).ToList();
            if (!scores.Exists(score => score.Level?.Number == number))
            {
                yield return $"No case reaches {description}{variant.Under}.";
            }

            if (!scores.Exists(score => IsJustMissed(score, level)))
            {
                yield return $"No case misses {description} by one step{variant.Under}.";
            }
        }
    }

    private static IEnumerable<(string Criterion, int Number, string Description)> Described(Rubric rubric) =>
        from criterion in rubric.Criteria
        from level in criterion.Levels
        select (criterion.Code, level.Number, Describe(criterion, level));

    private static string Describe(Criterion criterion, Level level)
    {
        var conditions = string.Join(" and ", level.Conditions.Select(condition => $"{condition.Measure} {condition.Text}"));
        var when = level.Otherwise ? "otherwise" : conditions;
        return FormattableString.Invariant($"level {level.Number} of {criterion.Code} ({when}: {level.Points} points)");
    }

    private static bool IsJustMissed(CriterionScore score, Level level)
    {
        if (level.Otherwise)
        {
            return score.Level is { } reached && reached.Number != level.Number;
        }

        var measures = level.Conditions
            .Select(condition => (Condition: condition, Measure: score.Measures.FirstOrDefault(each => each.Definition.Name == condition.Measure)))
            .Where(pair => pair.Measure is not null)
            .ToList();
        return measures.Exists(pair => !pair.Measure!.Satisfies(pair.Condition))
            && measures.TrueForAll(pair => pair.Measure!.Satisfies(pair.Condition) || Nearness.IsJustMissed(pair.Measure!, pair.Condition));
    }

    private static IEnumerable<string> Points(Criterion criterion, Edition edition, IReadOnlyList<Witness> witnesses)
    {
        var scores = witnesses.Where(witness => witness.IsOf(edition.InForce, criterion.Code)).Select(witness => witness.Score).ToList();
        if (criterion.PointsOf is not null && !scores.Exists(score => score.Points == score.Max))
        {
            yield return $"No case gives {criterion.Code} all of its points.";
        }

        if (criterion.PointsOf is not null && !scores.Exists(score => score.Points == 0 && score.Reporting != Reporting.NotReported))
        {
            yield return $"No case gives {criterion.Code} no points for something reported.";
        }
    }
}
