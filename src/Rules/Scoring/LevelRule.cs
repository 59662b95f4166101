using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Scoring;

/// <summary>One level of a criterion: reached when every condition holds, or always when it is the level of those who reach no other.</summary>
public sealed class LevelRule : Rule
{
    private readonly Criterion _criterion;
    private readonly Level _level;
    private readonly Condition[] _conditions;
    private readonly LevelReached _reached;

    /// <summary>Makes a rule.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="level">The level.</param>
    /// <param name="kind">The kind of office that is scored.</param>
    public LevelRule(Criterion criterion, Level level, Facts.OfficeKind kind)
    {
        _criterion = criterion;
        _level = level;
        _conditions = [.. criterion.Binding(level.Conditions, kind)];
        _reached = new LevelReached(criterion.Code, level);
    }

    /// <summary>The name of a level's rule, such as <c>level 1.1/5</c>.</summary>
    /// <param name="criterion">The code of the criterion.</param>
    /// <param name="level">The number of the level.</param>
    public static string NameOf(string criterion, int level) => FormattableString.Invariant($"level {criterion}/{level}");

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment assessment = default!;

        Name(NameOf(_criterion.Code, _level.Number));
        Priority(MeasureStage.Levels);
        var conditions = When();
        if (_conditions.Length == 0)
        {
            conditions.Match(() => assessment);
        }

        foreach (var condition in _conditions)
        {
            var key = _criterion.Measure(condition.Measure).Key;
            conditions.Match<Measure>(measure => measure.Key == key, measure => measure.Satisfies(condition));
        }

        Then()
            .Yield(_ => _reached);
    }
}
