using Digital40.Rules.Explanations.Gaps;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Explanations;

/// <summary>Why a criterion gives its points, and why not more. Everything is worked out when it is first asked for.</summary>
public sealed class CriterionExplanation
{
    private readonly Voice _voice;
    private readonly CriterionScore _score;
    private readonly Lazy<NextLevel?> _next;

    internal CriterionExplanation(Voice voice, CriterionScore score)
    {
        _voice = voice;
        _score = score;
        _next = new Lazy<NextLevel?>(() => NextLevelFinder.Find(voice, score));
    }

    /// <summary>The criterion's code, such as <c>1.1</c>.</summary>
    public string Code => _score.Code;

    /// <summary>The name the document gives it.</summary>
    public LocalizedText Title => _score.Criterion.Title;

    /// <summary>Where the document says so.</summary>
    public string Clause => _score.Criterion.Clause;

    /// <summary>The code of the office.</summary>
    public string Office => _score.Assessment.Office.Code;

    /// <summary>The office's name.</summary>
    public LocalizedText OfficeName => _voice.Office(Office);

    /// <summary>The day the score is as of.</summary>
    public DateOnly AsOf => _score.Assessment.AsOf;

    /// <summary>The name of the rule that decided, such as <c>level 1.1/5</c>; null when none did.</summary>
    public string? Rule => _score.Rule;

    /// <summary>The number of the level that is reached; null where none is, and where the points are a measure's.</summary>
    public int? Level => _score.Level?.Number;

    /// <summary>The clause that decided: the level's, or that of the measure whose value the points are; null when none did.</summary>
    public string? RuleClause => _score.Level?.Clause ?? (PointsOf is { } measure ? measure.Clause : null);

    /// <summary>Which level is reached and what it says, or which measure's value the points are.</summary>
    public LocalizedText LevelText => field ??= SayLevel();

    /// <summary>The points, from facts whose evidence is not rejected.</summary>
    public decimal Points => _score.Points;

    /// <summary>The most points there are.</summary>
    public decimal Max => _score.Max;

    /// <summary>The points from verified evidence alone.</summary>
    public decimal Confirmed => _score.Confirmed;

    /// <summary>The points that can still be reached by the deadlines.</summary>
    public decimal Ceiling => _score.Ceiling;

    /// <summary>How much of what the score rests on has been reported.</summary>
    public Reporting Reporting => _score.Reporting;

    /// <summary>The points in one sentence.</summary>
    public LocalizedText PointsText =>
        field ??= _voice.Say(PhraseKeys.CriterionPoints, ("criterion", Title), ("points", Points), ("max", Max));

    /// <summary>The confirmed points in one sentence.</summary>
    public LocalizedText ConfirmedText => field ??= SayPoints(PhraseKeys.PointsConfirmed, Confirmed);

    /// <summary>The points within reach in one sentence.</summary>
    public LocalizedText CeilingText => field ??= SayPoints(PhraseKeys.PointsCeiling, Ceiling);

    /// <summary>How much has been reported, in words.</summary>
    public LocalizedText StateText => field ??= _voice.Say(StateTexts.Of(Reporting));

    /// <summary>The measures behind the score, in the rubric's order.</summary>
    public IReadOnlyList<MeasureExplanation> Measures => field ??= ExplainMeasures();

    /// <summary>The next level with more points and what it lacks; null where the score is full.</summary>
    public NextLevel? Next => _next.Value;

    /// <summary>What comes next in one sentence: the next level, or that there is none.</summary>
    public LocalizedText NextText => Next?.Text ?? _voice.Say(PhraseKeys.CriterionFull);

    private MeasureDefinition? PointsOf => _score.Criterion.PointsOf is { } name ? _score.Criterion.Measure(name) : null;

    private LocalizedText SayLevel()
    {
        if (PointsOf is { } measure)
        {
            return _voice.Say(PhraseKeys.LevelPointsOf, ("measure", measure.Label), ("points", Points));
        }

        return _score.Level is { } level
            ? _voice.Say(PhraseKeys.LevelReached, ("level", level.Number), ("points", level.Points), ("wording", level.Wording))
            : _voice.Say(PhraseKeys.LevelNone, ("criterion", Title));
    }

    private LocalizedText SayPoints(string name, decimal points) =>
        _voice.Say(PhraseKeys.PointsOf, ("name", _voice.Say(name)), ("points", points), ("max", Max));

    private MeasureExplanation[] ExplainMeasures()
    {
        return
        [
            .. _score.Criterion.Measures
                .Select(definition => PartConditions.Find(_score.Measures, definition.Name))
                .OfType<Measure>()
                .Select(measure => new MeasureExplanation(_voice, measure, () => Thresholds.Of(_voice, _score.Criterion, measure))),
        ];
    }
}
