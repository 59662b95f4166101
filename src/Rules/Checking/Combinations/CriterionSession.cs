using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Checking.Combinations;

/// <summary>The rules that conclude from a criterion's measures of facts, and they are the scorer's own: of its other measures, levels and score.</summary>
internal sealed class CriterionSession
{
    private readonly ISessionFactory _factory;
    private readonly Assessment _assessment;

    public CriterionSession(Rubric rubric, Criterion criterion, OfficeKind kind)
    {
        var rules = RubricRules.For(rubric, criterion, kind).Where(rule => rule is PartsMeasureRule or LevelRule or CriterionRule);
        _factory = RubricRules.Compile(rubric.Year, rules, isForTrial: true);
        _assessment = new Assessment(rubric, new Office("office", kind), [], rubric.DefaultAsOf);
    }

    /// <summary>Gives the rules a combination of measures and fires them.</summary>
    public Combination Fire(IReadOnlyList<MeasureValue> values)
    {
        var session = _factory.CreateSession();
        try
        {
            session.Insert(_assessment);
            session.InsertAll(values.Select(Fact));
            session.Fire();
            var reached = session.Query<LevelReached>().AsEnumerable().Select(reached => reached.Level).OrderByDescending(level => level.Number);
            return new Combination(values, [.. reached], session.Query<CriterionScore>().AsEnumerable().Single());
        }
        finally
        {
            // Our own engine takes the session's memory back; where the package stands in, there is nothing to dispose.
            (session as IDisposable)?.Dispose();
        }
    }

    private Measure Fact(MeasureValue value) => new(value.Definition, _assessment, [])
    {
        Value = value.Value,
        Confirmed = value.Value,
        Reachable = value.Value,
        Reporting = value.Value is null ? Reporting.NotReported : Reporting.Reported,
    };
}
