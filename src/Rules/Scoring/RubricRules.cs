using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Scoring;

/// <summary>The rules of a rubric: measures, levels, criteria, areas and the card, and what an edition adds in C#.</summary>
public static class RubricRules
{
    /// <summary>The rules for one kind of office, in the order of their stages.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="kind">The kind of office.</param>
    public static IEnumerable<Rule> For(Rubric rubric, OfficeKind kind)
    {
        foreach (var criterion in rubric.CriteriaFor(kind))
        {
            foreach (var measure in criterion.MeasuresFor(kind))
            {
                yield return MeasureRules.For(rubric, criterion, measure);
            }

            foreach (var level in criterion.Levels)
            {
                yield return new LevelRule(criterion, level, kind);
            }

            yield return new CriterionRule(criterion);
        }

        foreach (var area in rubric.Areas.Where(area => area.Criteria.Any(criterion => criterion.Scores(kind))))
        {
            yield return new AreaRule(area);
        }

        yield return new CardRule();
    }

    /// <summary>Compiles the rules for one kind of office.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="kind">The kind of office.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public static ISessionFactory Compile(Rubric rubric, OfficeKind kind)
    {
        var factory = new RuleDefinitionFactory();
        var rules = new RuleSet(FormattableString.Invariant($"{rubric.Year} {kind}"));
        rules.Add(factory.Create(For(rubric, kind)));
        rules.Add(EditionRules.Load(rubric.Year));
        return new RuleCompiler().Compile([rules]);
    }
}
