using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Texts;

/// <summary>Gathers what levels, steps and parts ask of a measure.</summary>
internal static class Thresholds
{
    /// <summary>The thresholds of a measure, lowest level first, then steps and parts in order.</summary>
    public static IReadOnlyList<ThresholdExplanation> Of(Voice voice, Criterion criterion, Measure measure)
    {
        var kind = voice.Assessment.Office.Kind;
        return
        [
            .. criterion.Levels.Reverse().SelectMany(level => Of(voice, measure, level.Conditions, LevelOwner(voice, level), level.Clause, level)),
            .. criterion.MeasuresFor(kind).OfType<LadderDefinition>().SelectMany(ladder => ladder.Steps)
                .SelectMany(step => Of(voice, measure, step.Conditions, StepOwner(voice, step), step.Clause)),
            .. criterion.MeasuresFor(kind).OfType<ItemsDoneDefinition>().SelectMany(parts => parts.Parts).Where(part => part.Binds(kind))
                .SelectMany(part => Of(voice, measure, part.Conditions, part.Label, part.Clause)),
        ];
    }

    /// <summary>What a level is called.</summary>
    public static LocalizedText LevelOwner(Voice voice, Level level) =>
        voice.Say(PhraseKeys.ThresholdLevel, ("level", level.Number), ("points", level.Points));

    /// <summary>What a step is called.</summary>
    public static LocalizedText StepOwner(Voice voice, LadderStep step) =>
        voice.Say(PhraseKeys.ThresholdStep, ("step", step.Number), ("label", step.Label));

    private static IEnumerable<ThresholdExplanation> Of(
        Voice voice, Measure measure, IReadOnlyList<Condition> conditions, LocalizedText owner, string clause, Level? level = null) =>
        conditions.Where(condition => condition.Measure == measure.Definition.Name).Select(condition => new ThresholdExplanation(
            level?.Number,
            owner,
            level?.Points,
            condition,
            measure.Satisfies(condition),
            measure.Confirms(condition),
            ConditionTexts.Of(voice, measure.Definition, condition),
            clause));
}
