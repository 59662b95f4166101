using System.Globalization;
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
    public static IEnumerable<Rule> For(Rubric rubric, OfficeKind kind) => For(rubric, kind, only: null);

    /// <summary>Compiles the rules for one kind of office.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="kind">The kind of office.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public static ISessionFactory Compile(Rubric rubric, OfficeKind kind) => Compile(rubric.Year, For(rubric, kind));

    /// <summary>The rules for one kind of office of some criteria alone, by their codes; of all where none are given.</summary>
    internal static IEnumerable<Rule> For(Rubric rubric, OfficeKind kind, IReadOnlySet<string>? only)
    {
        var criteria = rubric.CriteriaFor(kind).Where(criterion => only?.Contains(criterion.Code) ?? true).ToList();
        foreach (var rule in criteria.SelectMany(criterion => For(rubric, criterion, kind)))
        {
            yield return rule;
        }

        foreach (var area in rubric.Areas.Where(area => area.Criteria.Any(criteria.Contains)))
        {
            yield return new AreaRule(area);
        }

        yield return new CardRule();
    }

    /// <summary>The rules of one criterion for one kind of office: its measures, its levels and its score.</summary>
    internal static IEnumerable<Rule> For(Rubric rubric, Criterion criterion, OfficeKind kind)
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

    /// <summary>Compiles some of the rules of a year, with what its edition adds in C#.</summary>
    /// <param name="year">The year.</param>
    /// <param name="some">The rules.</param>
    /// <param name="isForTrial">Whether they are to be ready soon rather than to fire fast: what fires a few hundred times is not worth machine code.</param>
    internal static ISessionFactory Compile(int year, IEnumerable<Rule> some, bool isForTrial = false)
    {
        var rules = new RuleSet(year.ToString(CultureInfo.InvariantCulture));
        rules.Add(new RuleDefinitionFactory().Create(some));
        rules.Add(EditionRules.Load(year));
        var compiler = new RuleCompiler();
        if (isForTrial)
        {
            compiler.ExpressionCompiler = new ExpressionInterpreter();
        }

        return compiler.Compile([rules]);
    }
}
